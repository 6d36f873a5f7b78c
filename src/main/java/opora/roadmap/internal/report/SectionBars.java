package opora.roadmap.internal.report;

import java.util.List;

/** Plan against fact by section (план и факт по разделам). */
public record SectionBars(List<Bar> bars) {

    /**
     * @param href opens the section's rows
     */
    public record Bar(
            String key, String title, int plan, int done, int doneLate, int late, int way) {

        public int left() {
            return Math.max(0, plan - done - late);
        }

        public int percent() {
            return plan == 0 ? 0 : 100 * done / plan;
        }
    }

    static SectionBars of(Report report) {
        return new SectionBars(
                report.sections().stream()
                        .map(SectionBars::bar)
                        .filter(b -> b.plan() > 0)
                        .toList());
    }

    private static Bar bar(ReportSection section) {
        var marks =
                section.marks().stream().filter(mark -> !mark.carried() && mark.counted()).toList();
        return new Bar(
                section.key(),
                section.title(),
                marks.size(),
                count(marks, Figure.DONE),
                count(marks, Figure.DONE_LATE),
                count(marks, Figure.OVERDUE),
                count(marks, Figure.UNDER_WAY));
    }

    private static int count(List<ReportMark> marks, Figure figure) {
        return (int) marks.stream().filter(figure::counts).count();
    }

    public int longest() {
        return bars.stream().mapToInt(Bar::plan).max().orElse(1);
    }
}
