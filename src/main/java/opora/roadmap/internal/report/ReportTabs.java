package opora.roadmap.internal.report;

import java.util.List;
import java.util.UUID;
import opora.shared.web.Link;
import opora.shared.web.Ui;

/** Pages about the execution of one roadmap (вкладки отчётов). */
public record ReportTabs(Ui ui, UUID roadmap) {

    public List<Link> links(String current) {
        return List.of(
                tab("report", "/report", current),
                tab("sections", "/report/sections", current),
                tab("executors", "/report/executors", current),
                tab("filed", "/reports", current));
    }

    private Link tab(String name, String path, String current) {
        return new Link(
                ui.text("report.tab." + name), "/roadmaps/" + roadmap + path, name.equals(current));
    }
}
