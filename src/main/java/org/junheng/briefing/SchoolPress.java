package org.junheng.briefing;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Sets the page of a school. Its pieces are filled straight: there are hundreds of pages, and a template engine takes too
 * long over them.
 */
final class SchoolPress {

    private static final Map<String, Piece> PIECES = Piece.ofSheet(resource("school.html"));
    private static final String STYLE = resource("style.css") + resource("style-school.css");

    private SchoolPress() {}

    static String html(SchoolPage page) {
        return fill("page")
                .tell("title", page.title())
                .set("style", STYLE)
                .tell("name", page.name())
                .tell("month", page.month())
                .tell("back", page.back())
                .tell("county", page.county())
                .tell("about", page.about())
                .set("reporting", mark(page.reporting()))
                .tell("source", page.source())
                .each("cards", page.units(), SchoolPress::card)
                .tell("lead", page.findingsLead())
                .set("findings", findings(page.findings()))
                .html();
    }

    private static String card(SchoolCard card) {
        return fill("card")
                .tell("anchor", card.anchor())
                .tell("stage", card.stage())
                .set("mark", mark(card.mark()))
                .tell("summary", card.summary())
                .set("table", card.rows().isEmpty() ? "" : table(card))
                .set("changes", card.changes().isEmpty() ? "" : changes(card.changes()))
                .html();
    }

    private static String table(SchoolCard card) {
        return fill("table")
                .tell("stage", card.stage())
                .tell("span", card.span())
                .each("rows", card.rows(), SchoolPress::row)
                .each("heads", card.heads(), head -> word("head", head))
                .each("years", card.rows(), SchoolPress::year)
                .html();
    }

    private static String row(SchoolCard.Row row) {
        return fill("row")
                .tell("name", row.name())
                .tell("sum", row.sum())
                .tell("value", row.value())
                .set("mark", mark(row.mark()))
                .tell("limit", row.limit())
                .tell("mean", row.mean())
                .tell("rank", row.rank())
                .tell("gap", row.gap())
                .tell("change", row.change())
                .set("line", line(row.line()))
                .html();
    }

    private static String line(YearLine line) {
        return fill("line")
                .tell("desc", line.desc())
                .set(
                        "limit",
                        line.limitY().isEmpty()
                                ? ""
                                : fill("limit").tell("y", line.limitY()).html())
                .each(
                        "lines",
                        line.lines(),
                        points -> fill("run").tell("points", points).html())
                .set(
                        "last",
                        line.lastX().isEmpty()
                                ? ""
                                : fill("last")
                                        .tell("x", line.lastX())
                                        .tell("y", line.lastY())
                                        .html())
                .html();
    }

    private static String year(SchoolCard.Row row) {
        return fill("year")
                .tell("name", row.name())
                .each("values", row.year(), value -> word("value", value))
                .html();
    }

    private static String changes(List<String> lines) {
        return fill("changes")
                .each("lines", lines, line -> word("change", line))
                .html();
    }

    private static String findings(List<SchoolPage.FindingRow> rows) {
        return rows.isEmpty()
                ? ""
                : fill("findings").each("rows", rows, SchoolPress::finding).html();
    }

    private static String finding(SchoolPage.FindingRow row) {
        return fill("finding")
                .tell("code", row.code())
                .tell("title", row.title())
                .tell("count", Integer.toString(row.count()))
                .tell("places", row.places())
                .tell("state", row.state())
                .html();
    }

    private static String mark(Mark mark) {
        return fill("mark")
                .tell("tone", mark.tone())
                .tell("shape", mark.shape())
                .tell("word", mark.word())
                .html();
    }

    private static String word(String piece, String word) {
        return fill(piece).tell("word", word).html();
    }

    private static Piece.Filling fill(String piece) {
        return Objects.requireNonNull(PIECES.get(piece), piece).filling();
    }

    private static String resource(String name) {
        try (InputStream in = Objects.requireNonNull(SchoolPress.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("could not read " + name, e);
        }
    }
}
