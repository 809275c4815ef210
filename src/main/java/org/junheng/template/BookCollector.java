package org.junheng.template;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junheng.workbook.BookVisitor;
import org.junheng.workbook.Row;

/** Sorts the sheets of a workbook as they come: those of the template are read, the others named. */
final class BookCollector implements BookVisitor {

    private final List<SheetSpec> template;
    private final Map<String, SheetSpec> waiting = new HashMap<>();
    private final Map<SheetSpec, SheetContent> contents = new LinkedHashMap<>();
    private final List<String> unread = new ArrayList<>();
    private @Nullable SheetCollector current;

    BookCollector(List<SheetSpec> template) {
        this.template = List.copyOf(template);
        template.forEach(spec -> waiting.put(Typing.compact(spec.name()), spec));
        waiting.putIfAbsent(Typing.compact(ReturnedList.SPEC.name()), ReturnedList.SPEC);
    }

    @Override
    public boolean sheet(String name, boolean hidden) {
        SheetSpec spec = waiting.remove(Typing.compact(name));
        if (spec == null) {
            current = null;
            sayUnread(name, hidden);
            return false;
        }
        if (spec == ReturnedList.SPEC) {
            sayUnread(name, hidden);
        }
        current = new SheetCollector(spec, name);
        return true;
    }

    List<SheetSpec> template() {
        return template;
    }

    /** Begins a sheet of the template, whatever it is called in the file. */
    void sheet(SheetSpec spec, String name) {
        waiting.remove(Typing.compact(spec.name()));
        current = new SheetCollector(spec, name);
    }

    private void sayUnread(String name, boolean hidden) {
        if (!hidden) {
            unread.add(name);
        }
    }

    @Override
    public void row(Row row) {
        if (current != null) {
            current.add(row);
        }
    }

    @Override
    public void sheetEnd(SheetTail tail) {
        if (current != null) {
            SheetContent content = current.content(tail);
            contents.put(content.spec(), content);
            current = null;
        }
    }

    SheetContent content(SheetSpec spec) {
        return contents.getOrDefault(spec, SheetContent.absent(spec));
    }

    /** The first sheet of a returned copy, which no other file has; it is not data. */
    SheetContent list(boolean returned) {
        return returned ? content(ReturnedList.SPEC) : SheetContent.absent(ReturnedList.SPEC);
    }

    /** What was left unread; of a returned copy, its first sheet was not. */
    UnreadSheets unread(boolean returned) {
        SheetContent list = list(returned);
        return new UnreadSheets(
                unread.stream()
                        .filter(name -> !list.present() || !name.equals(list.name()))
                        .toList(),
                template.stream().filter(spec -> !content(spec).present()).toList());
    }
}
