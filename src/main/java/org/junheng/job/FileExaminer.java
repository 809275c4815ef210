package org.junheng.job;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToLongFunction;
import org.junheng.finding.Finding;
import org.junheng.indicator.Census;
import org.junheng.indicator.dossier.Dossier;
import org.junheng.intake.Admission;
import org.junheng.intake.AsOf;
import org.junheng.intake.Bureau;
import org.junheng.intake.Cover;
import org.junheng.intake.InboxFile;
import org.junheng.intake.RegisteredSchool;
import org.junheng.intake.Submission;
import org.junheng.school.Figure;
import org.junheng.school.Labelled;
import org.junheng.school.SchoolType;
import org.junheng.store.Examined;
import org.junheng.store.Examined.Validity;
import org.junheng.store.Vault;
import org.junheng.template.Book;
import org.junheng.template.ProfileSheet;
import org.junheng.template.SchoolTemplate;
import org.junheng.validation.Examiner;
import org.junheng.validation.Imprints;
import org.junheng.validation.across.Imprint;
import org.junheng.workbook.UnreadableWorkbook;

/** Examines one file: reads it once, asks every rule, takes its measures. Safe to use from several threads. */
final class FileExaminer {

    private final Bureau bureau;
    private final LocalDate day;
    private final ToLongFunction<String> seal;

    FileExaminer(Bureau bureau, LocalDate day, ToLongFunction<String> seal) {
        this.bureau = bureau;
        this.day = day;
        this.seal = seal;
    }

    /**
     * What is found in the file.
     *
     * @throws InputChanged when the file is not the one whose fingerprint was taken
     */
    Examination examine(InboxFile file) {
        Examination examination = read(file);
        InputChanged.refuse(file);
        return examination;
    }

    private Examination read(InboxFile file) {
        AsOf asOf = new AsOf(day);
        try {
            Book book = Book.read(file.path(), SchoolTemplate.SHEETS);
            Admission admission = Admission.of(book, file.name(), bureau, asOf);
            return admission instanceof Admission.Admitted admitted
                    ? admitted(file, book, admitted, asOf)
                    : refused(file, (Admission.Refused) admission, asOf);
        } catch (UnreadableWorkbook unreadable) {
            return refused(file, (Admission.Refused) Admission.of(unreadable), asOf);
        }
    }

    private Examination admitted(InboxFile file, Book book, Admission.Admitted admitted, AsOf asOf) {
        Cover cover = admitted.cover();
        List<Finding> findings = new ArrayList<>(admitted.notices());
        findings.addAll(Examiner.examine(book, cover, bureau, asOf));
        List<Figure> figures = Census.of(book, cover.school(), type(book, cover));
        int rows =
                book.sheets().stream().mapToInt(sheet -> sheet.lines().size()).sum();
        Submission submission = Submission.of(file, cover, book.traits());
        Examined examined = new Examined(
                file.sha256(),
                file.name(),
                submission,
                cover.school(),
                cover.period(),
                findings,
                figures,
                book.explanations(),
                rows,
                validity(asOf));
        Dossier dossier = Dossier.of(book, cover.period(), bureau.parameters());
        Imprint imprint = Imprints.of(book, cover, bureau, seal);
        return new Examination(file, examined, Vault.pack(dossier, imprint, book));
    }

    /** The type by which the bureau knows the school; its own word where there is no register. */
    private SchoolType type(Book book, Cover cover) {
        return bureau.register()
                .find(cover.school())
                .map(RegisteredSchool::type)
                .or(() -> book.form(ProfileSheet.SPEC)
                        .flatMap(line -> Labelled.of(SchoolType.class, line.get(ProfileSheet.TYPE, ""))))
                .orElse(SchoolType.SPECIAL);
    }

    private static Examination refused(InboxFile file, Admission.Refused refused, AsOf asOf) {
        Examined examined = new Examined(
                file.sha256(),
                file.name(),
                null,
                refused.school(),
                refused.period(),
                refused.reasons(),
                List.of(),
                0,
                validity(asOf));
        return new Examination(file, examined, null);
    }

    private static Validity validity(AsOf asOf) {
        return new Validity(
                asOf.unchangedFrom().orElse(Validity.ALWAYS.from()),
                asOf.unchangedBefore().orElse(Validity.ALWAYS.before()));
    }
}
