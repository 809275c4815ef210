package org.junheng.workbook;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import org.junheng.workbook.Markup.Element;

/** The sheets as the workbook part lists them, with one more put first, which the workbook opens with. */
final class Tabs {

    private static final Set<String> BEFORE_NAMES = Set.of("sheets", "functionGroups", "externalReferences");

    private final Markup markup;
    private final Element list;
    private final List<Element> tabs;

    Tabs(String part) {
        markup = Markup.of(part);
        list = markup.root()
                .child("sheets")
                .orElseThrow(() -> new IllegalArgumentException("a workbook without a list of sheets"));
        tabs = list.children("sheet").toList();
    }

    Dialect dialect() {
        return Dialect.of(markup.root().tag());
    }

    int count() {
        return tabs.size();
    }

    String name(int tab) {
        return Escapes.undone(tabs.get(tab).tag().attribute("name", ""));
    }

    /** The id of the relation to the sheet's part. */
    String relation(int tab) {
        return tabs.get(tab).tag().attribute("id", "");
    }

    /** The place of a name, or -1. */
    int find(String name) {
        return IntStream.range(0, tabs.size())
                .filter(i -> name(i).toLowerCase(Locale.ROOT).equals(name.toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElse(-1);
    }

    /** Puts a new sheet first. */
    void insert(String name, String reference) {
        int id = 1
                + tabs.stream()
                        .mapToInt(tab -> Decimals.index(tab.tag().attribute("sheetId", "0")))
                        .max()
                        .orElse(0);
        list.prepend("<" + list.tag().prefix() + "sheet name=\"" + CellText.escaped(name) + "\" sheetId=\"" + id + "\" "
                + reference + "/>");
        shift(-1);
    }

    /** Puts a sheet first that is there. */
    void raise(int tab) {
        Element moved = tabs.get(tab);
        moved.remove();
        Tag tag = moved.tag().without("state");
        list.prepend(tag.isEmpty() ? tag.raw() : tag.raw() + tag.closing());
        shift(tab);
    }

    private void shift(int from) {
        views().forEach(view -> {
            view.set("activeTab", "0");
            if (view.tag().attribute("firstSheet") != null) {
                view.set("firstSheet", "0");
            }
        });
        names().forEach(name -> {
            String local = name.tag().attribute("localSheetId");
            if (local != null && Decimals.index(local) == from) {
                name.remove();
            } else if (local != null) {
                name.set("localSheetId", Integer.toString(shifted(Decimals.index(local), from)));
            }
        });
    }

    private static int shifted(int tab, int from) {
        return tab == from ? 0 : from >= 0 && tab > from ? tab : tab + 1;
    }

    private List<Element> views() {
        return markup.root().child("bookViews").stream()
                .flatMap(views -> views.children("workbookView"))
                .toList();
    }

    private List<Element> names() {
        return markup.root().child("definedNames").stream()
                .flatMap(names -> names.children("definedName"))
                .toList();
    }

    /** Repeats rows of the first sheet on every printed page, and keeps a text under a hidden name. */
    void name(String rows, String hidden, String text) {
        names().stream()
                .filter(name -> name.tag().attribute("name", "").equals(hidden))
                .forEach(Element::remove);
        String prefix = markup.root().tag().prefix();
        String end = "</" + prefix + "definedName>";
        String name = "<" + prefix + "definedName name=\"_xlnm.Print_Titles\" localSheetId=\"0\">" + rows + end + "<"
                + prefix + "definedName name=\"" + hidden + "\" hidden=\"1\">\"" + CellText.escaped(text) + "\"" + end;
        markup.root()
                .child("definedNames")
                .ifPresentOrElse(
                        names -> names.append(name),
                        () -> markup.root().children().stream()
                                .filter(child ->
                                        BEFORE_NAMES.contains(child.tag().name()))
                                .reduce((one, other) -> other)
                                .orElse(list)
                                .follow("<" + prefix + "definedNames>" + name + "</" + prefix + "definedNames>"));
    }

    String part() {
        return markup.edited();
    }
}
