package opora.roadmap.internal.work;

import opora.shared.web.Ui;

/** A work plan in words. */
public final class WorkWords {

    /** «40 пунктов, 36 исполнено, 90 %, из них позже срока 3». */
    public static String figures(Ui ui, PlanFigures figures) {
        var said = ui.text("work.figures", figures.all(), figures.done(), figures.percent());
        return figures.doneLate() == 0
                ? said
                : said + ", " + ui.text("work.figures.late", figures.doneLate());
    }

    public static String clash(Ui ui, Clash clash) {
        var when =
                clash.one().at() == null
                        ? ui.day(clash.one().startsOn())
                        : ui.day(clash.one().startsOn()) + ", " + ui.days().clock(clash.one().at());
        return ui.text(
                "work.clash." + clash.kind(), when, clash.one().title(), clash.other().title());
    }

    private WorkWords() {}
}
