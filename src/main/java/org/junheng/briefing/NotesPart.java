package org.junheng.briefing;

import java.util.List;
import org.junheng.briefing.BriefingPage.Section;

/**
 * Definitions, and how good the data are.
 *
 * @param critical figures whose rounded form would be judged otherwise
 */
public record NotesPart(
        Section section, String standard, List<Definition> definitions, List<Note> notes, List<String> critical) {

    /** An indicator as the standard has it. */
    public record Definition(String code, String name, String formula, String unit, String primary, String junior) {}

    /** A point to know. */
    public record Note(String term, String words) {}

    public NotesPart {
        definitions = List.copyOf(definitions);
        notes = List.copyOf(notes);
        critical = List.copyOf(critical);
    }

    static NotesPart of(PageGround ground, Section section) {
        NotesMaker maker = new NotesMaker(ground);
        return new NotesPart(
                section,
                "《" + ground.standard().title() + "》（" + ground.standard().document() + "）",
                maker.definitions(),
                maker.notes(),
                maker.critical());
    }
}
