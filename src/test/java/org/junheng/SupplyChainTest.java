package org.junheng;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the program is made of, as the build's bill of materials has it, is what somebody has looked at. */
class SupplyChainTest {

    private static final Path BILL = Path.of("target/classes/META-INF/sbom/application.cdx.json");
    private static final Path REVIEWED = Path.of("src/site/markdown/dependencies.md");

    @Test
    void everyLibraryIsReviewed() throws IOException {
        assumeTrue(Files.exists(BILL), "the build has not written its bill of materials");
        List<String> reviewed = Files.readAllLines(REVIEWED).stream()
                .filter(line -> line.contains(":") && line.startsWith("| "))
                .toList();

        assertThat(reviewed).as(REVIEWED.toString()).containsExactlyInAnyOrderElementsOf(used());
    }

    @Test
    void everyVersionIsPinned() throws IOException {
        String pom = Files.readString(Path.of("pom.xml"));

        assertThat(pom).doesNotContain("LATEST</version>", "RELEASE</version>", "-SNAPSHOT</version>");
        assertThat(pom.replaceAll("(?s)<requireJavaVersion>.*</requireMavenVersion>", ""))
                .doesNotContainPattern("<version>[\\[(]");
        assertThat(pom).contains("<project.build.outputTimestamp>");
    }

    private static List<String> used() throws IOException {
        List<String> used = new ArrayList<>();
        for (JsonNode library :
                JsonMapper.shared().readTree(Files.readString(BILL)).get("components")) {
            List<String> licences = new ArrayList<>();
            library.path("licenses").forEach(each -> licences.add(licence(each)));
            used.add("| " + library.get("group").asString() + ":"
                    + library.get("name").asString() + " | "
                    + library.get("version").asString() + " | " + String.join(" / ", licences) + " |");
        }
        return used;
    }

    private static String licence(JsonNode each) {
        JsonNode licence = each.path("license");
        if (licence.has("id")) {
            return licence.get("id").asString();
        }
        return (licence.has("name") ? licence.get("name") : each.path("expression")).asString();
    }
}
