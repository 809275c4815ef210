package org.junheng.job;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** Spoils a good workbook at random: its bytes, the XML of one of its parts, or the values of its cells. */
final class Mutations {

    private static final Pattern VALUE = Pattern.compile("(?<=<v>)[^<]*(?=</v>)|(?<=<t>)[^<]*(?=</t>)");
    private static final Pattern ATTRIBUTE = Pattern.compile("(?<==\")[^\"]*(?=\")");
    private static final List<String> ODD = List.of(
            "",
            " ",
            "-1",
            "0",
            "1E308",
            "1E-320",
            "NaN",
            "99999999999999999999999",
            "2147483648",
            "-2147483649",
            "45000.999999999",
            "2958466",
            "1/0",
            "2026-13-45",
            "２０２６年２月３０日",
            "#REF!",
            "=1+1",
            "340823198711223347",
            "G34082319871122334x",
            "&#x1F600;&#x202E;",
            "_x0000__xD800_",
            "甲".repeat(5_000),
            "XFD1048576",
            "A0",
            "../../x",
            "true",
            "缺考",
            "2026-10");
    private static final List<String> TAGS = List.of(
            "<row r='1048577'/>",
            "</row>",
            "<c r='ZZZ9'/>",
            "<mergeCell ref='A1:XFD1048576'/>",
            "<!--",
            "<![CDATA[",
            "]]>",
            "<?x",
            "&bad;",
            "<f t='shared' si='9'/>",
            "<x:y xmlns:x='u'/>",
            "\u0001");

    private final byte[] good;
    private final Map<String, byte[]> parts;

    Mutations(byte[] good) throws IOException {
        this.good = good.clone();
        this.parts = unpacked(good);
    }

    /** The same seed gives the same bytes. */
    byte[] spoiled(long seed) throws IOException {
        Random random = new Random(seed);
        if (parts.isEmpty() || random.nextInt(3) == 0) {
            return bytes(good.clone(), random);
        }
        Map<String, byte[]> changed = new LinkedHashMap<>(parts);
        List<String> names = new ArrayList<>(parts.keySet());
        boolean values = random.nextBoolean();
        for (int i = 1 + random.nextInt(values ? 6 : 2); i > 0; i--) {
            String name = names.get(random.nextInt(names.size()));
            String xml = new String(changed.getOrDefault(name, new byte[0]), StandardCharsets.UTF_8);
            String odd = values ? value(xml, random) : xml(xml, random);
            changed.put(name, odd.getBytes(StandardCharsets.UTF_8));
        }
        if (!values && random.nextInt(8) == 0) {
            changed.remove(names.get(random.nextInt(names.size())));
        }
        return packed(changed);
    }

    private static byte[] bytes(byte[] file, Random random) {
        int at = random.nextInt(file.length);
        int length = Math.min(file.length - at, 1 + random.nextInt(64));
        switch (random.nextInt(4)) {
            case 0 -> {
                return Arrays.copyOf(file, at);
            }
            case 1 -> {
                byte[] shorter = Arrays.copyOf(file, file.length - length);
                System.arraycopy(file, at + length, shorter, at, file.length - at - length);
                return shorter;
            }
            case 2 -> System.arraycopy(file, random.nextInt(file.length - length + 1), file, at, length);
            default -> {
                for (int i = 1 + random.nextInt(16); i > 0; i--) {
                    boolean directory = random.nextBoolean();
                    int where = directory ? file.length - 1 - random.nextInt(Math.min(2_000, file.length)) : at;
                    file[where] ^= (byte) (1 << random.nextInt(8));
                    at = random.nextInt(file.length);
                }
            }
        }
        return file;
    }

    private static String xml(String xml, Random random) {
        if (xml.isEmpty()) {
            return xml;
        }
        int at = random.nextInt(xml.length());
        int behind = Math.min(xml.length(), at + 1 + random.nextInt(200));
        return switch (random.nextInt(5)) {
            case 0 -> xml.substring(0, at) + xml.substring(behind);
            case 1 -> xml.substring(0, behind) + xml.substring(at);
            case 2 -> xml.substring(0, at) + TAGS.get(random.nextInt(TAGS.size())) + xml.substring(at);
            case 3 -> replaced(xml, ATTRIBUTE, random);
            default -> xml.substring(0, at);
        };
    }

    private static String value(String xml, Random random) {
        return replaced(xml, VALUE, random);
    }

    private static String replaced(String xml, Pattern what, Random random) {
        List<MatchResult> found = what.matcher(xml).results().toList();
        if (found.isEmpty()) {
            return xml;
        }
        MatchResult one = found.get(random.nextInt(found.size()));
        return xml.substring(0, one.start()) + ODD.get(random.nextInt(ODD.size())) + xml.substring(one.end());
    }

    private static Map<String, byte[]> unpacked(byte[] file) throws IOException {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
                parts.put(part.getName(), zip.readAllBytes());
            }
        }
        return parts;
    }

    private static byte[] packed(Map<String, byte[]> parts) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.setLevel(1);
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
                zip.closeEntry();
            }
        }
        return bytes.toByteArray();
    }
}
