package org.junheng.template;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junheng.finding.Explanation;
import org.junheng.finding.Finding;
import org.junheng.finding.Level;
import org.junheng.workbook.BookReader;
import org.junheng.workbook.BookTraits;
import org.junheng.workbook.BookVisitor;
import org.junheng.workbook.UnreadableWorkbook;
import org.junheng.workbook.UnreadableWorkbook.Reason;

/** A workbook read by a template: every declared sheet as typed lines, and what had to be said on the way. */
public final class Book {

    private final BookTraits traits;
    private final Map<SheetSpec, SheetContent> sheets;
    private final SheetContent list;
    private final UnreadSheets unread;
    private final Map<Object, Object> workedOut = new HashMap<>();
    private final Old old;

    /** In which edition a workbook came, and what had to be read as something else therefore, in words. */
    private record Old(Edition edition, List<String> told) {

        static final Old NOTHING = new Old(Edition.CURRENT, List.of());
    }

    private Book(
            BookTraits traits, Map<SheetSpec, SheetContent> sheets, SheetContent list, UnreadSheets unread, Old old) {
        this.traits = traits;
        this.old = old;
        this.sheets = sheets;
        this.list = list;
        this.unread = unread;
    }

    /** Reads a file in one pass; sheets may come in any order. Only one in an old edition is read again by its names. */
    public static Book read(Path file, List<SheetSpec> template) throws UnreadableWorkbook {
        BookCollector collector = new BookCollector(template);
        BookTraits traits = told(file, collector);
        Book book = of(traits, collector, template);
        Edition edition = book.declaredEdition();
        if (edition.isCurrent()) {
            return book;
        }
        OldBook old = new OldBook(edition);
        told(file, old);
        return of(traits, old, edition, template);
    }

    private static BookTraits told(Path file, BookVisitor visitor) throws UnreadableWorkbook {
        try {
            return BookReader.read(file, new RowBudget(visitor));
        } catch (RowBudget.Exceeded exceeded) {
            throw new UnreadableWorkbook(Reason.TOO_LARGE, String.valueOf(exceeded.getMessage()), exceeded);
        }
    }

    /** A workbook in an old edition that has been gathered. */
    static Book of(BookTraits traits, OldBook old, Edition edition, List<SheetSpec> template) {
        BookCollector collector = new BookCollector(template);
        old.tell(collector);
        return of(traits, collector, template, new Old(edition, old.told()));
    }

    private Edition declaredEdition() {
        return Optional.ofNullable(sheets.get(CoverSheet.SPEC)).stream()
                .flatMap(cover -> cover.lines().stream())
                .flatMap(line -> Edition.of(line.get(CoverSheet.TEMPLATE, "")).stream())
                .findFirst()
                .orElse(Edition.CURRENT);
    }

    /** The edition of the template in which the school has filled it in. */
    public Edition edition() {
        return old.edition();
    }

    /** What of an old edition was read as something else, or was not asked in it, in words. */
    public List<String> readAs() {
        return old.told();
    }

    /** The sheets of a template that a collector has gathered. */
    static Book of(BookTraits traits, BookCollector collector, List<SheetSpec> template) {
        return of(traits, collector, template, Old.NOTHING);
    }

    private static Book of(BookTraits traits, BookCollector collector, List<SheetSpec> template, Old old) {
        Map<SheetSpec, SheetContent> sheets = new LinkedHashMap<>();
        template.forEach(spec -> {
            SheetContent content = collector.content(spec);
            sheets.put(spec, old.edition().isCurrent() ? content : OldBook.forgiven(content));
        });
        boolean returned = traits.returnedFrom() != null;
        return new Book(traits, sheets, collector.list(returned), collector.unread(returned), old);
    }

    public BookTraits traits() {
        return traits;
    }

    public SheetContent sheet(SheetSpec spec) {
        return Optional.ofNullable(sheets.get(spec))
                .orElseThrow(() -> new IllegalArgumentException(spec + " is not of this template"));
    }

    /** What a school has answered in a returned copy: a line for each finding that was listed there. */
    public List<Line> answers() {
        return list.lines().stream()
                .filter(line -> !line.entry(ReturnedList.WORDS).isBlank())
                .toList();
    }

    /** What the school explains: in the returned copy's list, and in its own sheet. */
    public List<Explanation> explanations() {
        Stream<Explanation> answered = list.lines().stream()
                .map(line -> explanation(line, ReturnedList.RULE, ReturnedList.PLACE, ReturnedList.WORDS));
        Stream<Explanation> stated = sheets.containsKey(ExplanationSheet.SPEC)
                ? lines(ExplanationSheet.SPEC).stream()
                        .map(line -> explanation(
                                line, ExplanationSheet.RULE, ExplanationSheet.PLACE, ExplanationSheet.WORDS))
                : Stream.empty();
        return Stream.concat(answered, stated)
                .filter(said -> !said.rule().isEmpty() && !said.words().isEmpty())
                .toList();
    }

    private static Explanation explanation(Line line, Column<String> rule, Column<String> place, Column<String> words) {
        return Explanation.typed(line.get(rule, ""), line.get(place, ""), line.get(words, ""));
    }

    /** Of the returned copy's first sheet, only an answer that cannot be read is worth a word. */
    private Stream<Finding> unusableAnswers() {
        List<String> faulty = answers().stream()
                .map(line -> line.entry(ReturnedList.WORDS))
                .filter(Entry::faulty)
                .map(Entry::address)
                .toList();
        return list.findings().stream()
                .filter(finding -> finding.level() == Level.E
                        && faulty.contains(finding.place().cell()));
    }

    public List<Line> lines(SheetSpec spec) {
        return sheet(spec).lines();
    }

    /**
     * What several ask of this workbook, worked out for the first of them. A workbook is examined by one thread.
     *
     * @param question stands for what is asked; always asked with the same work
     */
    @SuppressWarnings("unchecked") // the answer is of the type that its one question gives
    public <T> T once(Object question, Supplier<T> work) {
        Object known = workedOut.get(question);
        if (known == null) {
            known = work.get();
            workedOut.put(question, known);
        }
        return (T) known;
    }

    /** The line of a form; empty when the sheet is absent or has no headers. */
    public Optional<Line> form(SheetSpec spec) {
        return lines(spec).stream().findFirst();
    }

    public List<SheetContent> sheets() {
        return List.copyOf(sheets.values());
    }

    /** That a sheet of the template is missing, and which of those that were not read may be it, in words. */
    public String lacks(SheetSpec spec) {
        return "缺少工作表“" + spec.name() + "”"
                + unread.standIn(spec)
                        .map(name -> "（“" + name + "”可能就是它，要改回原名）")
                        .orElse("");
    }

    /** What the sheets' cells gave to say, and the sheets that were left unread. */
    public List<Finding> findings() {
        return Stream.of(
                        unread.findings().stream(),
                        unusableAnswers(),
                        sheets.values().stream().flatMap(sheet -> sheet.findings().stream()))
                .flatMap(findings -> findings)
                .toList();
    }
}
