package org.junheng.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

/** Our words below somebody else's are taken off again, whoever has saved the workbook since. */
class MarkNotesTest {

    private static final String HEAD = "<comments xmlns=\"m\"><authors><author>张三</author></authors><commentList>"
            + "<comment ref=\"D4\" authorId=\"0\"><text>";
    private static final String TAIL = "</text></comment></commentList></comments>";
    private static final String OURS = "\n—— 均衡月报 ——\n【逻辑错误 E301】";

    @Test
    void areTakenOffWhereTheyAreARunOfTheirOwn() {
        MarkNotes notes = new MarkNotes(HEAD + "<r><t>请看</t></r><r><t>" + OURS + "</t></r>" + TAIL);

        assertThat(notes.part()).isEqualTo(HEAD + "<r><t>请看</t></r>" + TAIL);
        assertThat(notes.takenOff()).isEqualTo(Map.of("D4", OURS));
    }

    @Test
    void areTakenOffWhereAProgramHasJoinedTheRuns() {
        MarkNotes notes = new MarkNotes(HEAD + "<r><t>请看" + OURS + "</t></r>" + TAIL);

        assertThat(notes.part()).isEqualTo(HEAD + "<r><t xml:space=\"preserve\">请看</t></r>" + TAIL);
        assertThat(notes.takenOff()).isEqualTo(Map.of("D4", OURS));
    }

    @Test
    void areTakenOffWhereAProgramWritesPlainText() {
        MarkNotes notes = new MarkNotes(HEAD + "<t>请看" + OURS + "</t>" + TAIL);

        assertThat(notes.part()).isEqualTo(HEAD + "<r><t xml:space=\"preserve\">请看</t></r>" + TAIL);
        assertThat(notes.takenOff()).isEqualTo(Map.of("D4", OURS));
    }

    @Test
    void areTakenOffWhereAProgramHasCutThemAndForgottenTheirAuthor() {
        MarkNotes notes =
                new MarkNotes(HEAD + "<r><t>请 </t></r><r><t>OK&#10;</t></r><r><t>—— </t></r><r><t>均衡月报 ——&#10;【</t></r>"
                        + "<r><t>E301】</t></r>" + TAIL);

        assertThat(notes.part()).isEqualTo(HEAD + "<r><t>请 </t></r><r><t xml:space=\"preserve\">OK</t></r>" + TAIL);
        assertThat(notes.takenOff()).isEqualTo(Map.of("D4", "\n—— 均衡月报 ——\n【E301】"));
    }

    @Test
    void areTakenOffWithTheNoteWhereItIsAllOurs() {
        MarkNotes notes = new MarkNotes(HEAD + "<r><t>—— </t></r><r><t>均衡月报 ——&#10;【E301】</t></r>" + TAIL);

        assertThat(notes.part()).doesNotContain("<comment ref");
        assertThat(notes.takenOff()).isEqualTo(Map.of("D4", ""));
        assertThat(notes.isAnothers("D4")).isFalse();
    }

    @Test
    void standBelowThePlainWordsOfAnother() {
        MarkNotes notes = new MarkNotes(HEAD + "<t>请看" + OURS + "</t>" + TAIL);

        notes.add("D4", "【经验疑问 Q305】");

        assertThat(notes.part())
                .isEqualTo(HEAD + "<r><t xml:space=\"preserve\">请看</t></r><r><rPr><sz val=\"9\"/><rFont val=\""
                        + Ink.FONT + "\"/></rPr><t xml:space=\"preserve\">\n—— 均衡月报 ——\n【经验疑问 Q305】</t></r>" + TAIL);
    }
}
