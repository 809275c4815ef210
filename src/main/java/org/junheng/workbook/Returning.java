package org.junheng.workbook;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;
import org.junheng.workbook.Relations.Relation;

/** Edits the parts of one workbook into its returned copy. */
final class Returning {

    /**
     * What is to be done.
     *
     * @param markedBefore whether the workbook bears marks of an earlier return
     * @param frontThere whether it has a first sheet of ours
     */
    record Order(List<Mark> marks, FrontSheet front, String sha256, boolean markedBefore, boolean frontThere) {

        /** The same, with something to be read before the first sheet's instructions. */
        Order saying(String words) {
            return new Order(marks, front.saying(words), sha256, markedBefore, frontThere);
        }
    }

    private static final Pattern CELL = Pattern.compile("[A-Z]{1,3}[1-9][0-9]{0,6}");
    private static final String CUSTOM = "docProps/custom.xml";

    private final PackageDraft draft;
    private final PackageIndex index;
    private final Reading reading;
    private final Order order;
    private final Set<String> passed = new HashSet<>();

    Returning(PackageDraft draft, Reading reading, Order order) {
        this.draft = draft;
        this.index = new PackageIndex(draft);
        this.reading = reading;
        this.order = order;
    }

    void run() throws IOException, XMLStreamException {
        Relations roots = draft.parts().relations("");
        String main = roots.target("officeDocument", "xl/workbook.xml");
        Relations relations = draft.parts().relations(main);
        Tabs tabs = new Tabs(draft.text(main));
        Dialect dialect = tabs.dialect();
        String stylesPart = relations.target("styles", "xl/styles.xml");
        String blank = MarkStyles.BLANK.replace(BulkParts.MAIN, dialect.main());
        boolean styled = !relations.target("styles", "").isEmpty();
        MarkStyles styles = new MarkStyles(draft.text(stylesPart, blank), order.markedBefore());
        int old = order.frontThere() ? tabs.find(order.front().name()) : -1;
        sheets(tabs, relations, styles, old);
        front(tabs, main, relations, styles, old);
        draft.put(stylesPart, styles.part());
        if (!styled) {
            index.relate(main, index.freeId(main), dialect.relation("styles"), stylesPart);
            index.type(stylesPart, Dialect.sheetType("styles"));
        }
        draft.put(main, tabs.part());
        sign(roots, dialect);
    }

    private void sheets(Tabs tabs, Relations relations, MarkStyles styles, int old)
            throws IOException, XMLStreamException {
        Map<String, List<Mark>> bySheet = new LinkedHashMap<>();
        order.marks().stream()
                .filter(mark -> CELL.matcher(mark.cell()).matches())
                .forEach(mark -> bySheet.computeIfAbsent(mark.sheet(), sheet -> new ArrayList<>())
                        .add(mark));
        for (int i = 0; i < tabs.count(); i++) {
            Relation relation = relations.get(tabs.relation(i));
            List<Mark> marks = bySheet.getOrDefault(tabs.name(i), List.of());
            if (i == old || relation == null || !relation.type().equals("worksheet")) {
                continue;
            }
            reading.atSheet(tabs.name(i));
            String part = relation.target();
            boolean touched = order.markedBefore() || !marks.isEmpty();
            if ((touched || draft.ask(part, Selection::in)) && passed.add(Parts.plain(part))) {
                sheet(part, i + 1, marks, styles, tabs.dialect());
            }
        }
    }

    private void sheet(String part, int number, List<Mark> marks, MarkStyles styles, Dialect dialect)
            throws IOException, XMLStreamException {
        NavigableMap<Integer, NavigableMap<Integer, Tint>> tints = new TreeMap<>();
        for (Mark mark : marks) {
            tints.computeIfAbsent(TypedReferences.row(mark.cell()), row -> new TreeMap<>())
                    .merge(
                            TypedReferences.column(mark.cell()),
                            mark.tint(),
                            (one, other) -> one == Tint.BAD ? one : other);
        }
        String id = index.freeId(part);
        List<@Nullable String> drawing = new ArrayList<>();
        draft.pass(
                part,
                (in, out) -> drawing.add(new MarkedSheet(
                                in,
                                out,
                                styles,
                                tints,
                                order.markedBefore(),
                                marks.isEmpty() ? "" : dialect.reference(id))
                        .copy()));
        notes(part, number, marks, dialect, drawing.get(0), id);
    }

    private void notes(
            String part, int number, List<Mark> marks, Dialect dialect, @Nullable String drawing, String freeId)
            throws IOException, XMLStreamException {
        Relations own = draft.parts().relations(part);
        String comments = own.target("comments", "");
        if (marks.isEmpty() && comments.isEmpty()) {
            return;
        }
        MarkNotes notes = new MarkNotes(draft.text(comments, MarkNotes.BLANK.replace(BulkParts.MAIN, dialect.main())));
        Relation drawn = drawing == null ? null : own.get(drawing);
        NoteShapes shapes = drawn == null ? NoteShapes.blank(number) : NoteShapes.of(draft.text(drawn.target()));
        takeOff(notes, shapes);
        putOn(marks, notes, shapes);
        if (comments.isEmpty()) {
            comments = draft.free("xl/comments", ".xml");
            index.relate(part, idBeside(part, freeId), dialect.relation("comments"), comments);
            index.type(comments, Dialect.sheetType("comments"));
        }
        draft.put(comments, notes.part());
        if (drawn != null) {
            draft.put(drawn.target(), shapes.part());
        } else if (!marks.isEmpty()) {
            String vml = draft.free("xl/drawings/vmlDrawing", ".vml");
            index.relate(part, drawing == null ? freeId : drawing, dialect.relation("vmlDrawing"), vml);
            index.typeOfAll("vml", "application/vnd.openxmlformats-officedocument.vmlDrawing");
            draft.put(vml, shapes.part());
        }
    }

    /** A free id other than the one that is kept for the drawing. */
    private String idBeside(String part, String kept) throws IOException {
        String free = index.freeId(part);
        return free.equals(kept) ? kept + "c" : free;
    }

    private static void takeOff(MarkNotes notes, NoteShapes shapes) {
        notes.takenOff().forEach((cell, words) -> {
            int row = TypedReferences.row(cell);
            int column = TypedReferences.column(cell);
            if (notes.isAnothers(cell)) {
                shapes.grow(row, column, -NoteShapes.lines(words));
            } else {
                shapes.remove(row, column);
            }
        });
    }

    private static void putOn(List<Mark> marks, MarkNotes notes, NoteShapes shapes) {
        Map<String, String> byCell = new LinkedHashMap<>();
        marks.forEach(mark -> byCell.merge(mark.cell(), mark.note(), (one, other) -> one + "\n" + other));
        byCell.forEach((cell, note) -> {
            int row = TypedReferences.row(cell);
            int column = TypedReferences.column(cell);
            if (notes.isAnothers(cell)) {
                shapes.grow(row, column, NoteShapes.lines(MarkNotes.added(note)));
            } else {
                shapes.add(row, column, MarkNotes.own(note));
            }
            notes.add(cell, note);
        });
    }

    private void front(Tabs tabs, String main, Relations relations, MarkStyles styles, int old) throws IOException {
        FrontSheet front = order.front();
        Dialect dialect = tabs.dialect();
        Relation before = old < 0 ? null : relations.get(tabs.relation(old));
        String name = front.name();
        String part;
        if (before == null) {
            for (int i = 2; tabs.find(name) >= 0; i++) {
                name = front.name() + "(" + i + ")";
            }
            part = draft.free("xl/worksheets/sheet", ".xml");
            String id = index.freeId(main);
            index.relate(main, id, dialect.relation("worksheet"), part);
            index.type(part, Dialect.sheetType("worksheet"));
            tabs.insert(name, dialect.reference(id));
        } else {
            part = before.target();
            draft.remove(PackageIndex.listOf(part));
            tabs.raise(old);
        }
        tabs.name(
                References.quoted(name) + "!$1:$" + FrontSheet.HEAD_ROW,
                DocumentProperties.RETURNED_FROM,
                order.sha256());
        draft.put(part, new FrontXml(front, styles.front()).part(dialect.main()));
    }

    private void sign(Relations roots, Dialect dialect) throws IOException {
        String part = roots.target("custom-properties", CUSTOM);
        boolean known = !roots.target("custom-properties", "").isEmpty();
        String before = draft.text(part, CustomProperties.blank(dialect));
        draft.put(part, CustomProperties.with(before, DocumentProperties.RETURNED_FROM, order.sha256(), dialect));
        if (!known) {
            index.relate("", index.freeId(""), dialect.relation("custom-properties"), part);
        }
        index.type(part, "application/vnd.openxmlformats-officedocument.custom-properties+xml");
    }
}
