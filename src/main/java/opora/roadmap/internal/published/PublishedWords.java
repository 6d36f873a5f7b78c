package opora.roadmap.internal.published;

import opora.shared.web.Ui;

/** How a measure stands, in words for everybody. */
public final class PublishedWords {

    public static String state(Ui ui, PublishedMeasure one) {
        var word = ui.text("published.sign." + one.sign());
        return one.day() == null
                ? word
                : ui.text(
                        switch (one.sign()) {
                            case DONE, SLOW -> "published.on";
                            default -> "published.until";
                        },
                        word,
                        ui.day(one.day()));
    }

    /** «Приказ от 14 августа 2026 № 317»; empty for a plan without an act. */
    public static String act(Ui ui, PublishedRoadmap roadmap) {
        if (roadmap.actDate() == null) return "";
        return ui.text(
                "report.act." + roadmap.actKind(),
                ui.days().digits(roadmap.actDate()),
                roadmap.actNumber());
    }

    private PublishedWords() {}
}
