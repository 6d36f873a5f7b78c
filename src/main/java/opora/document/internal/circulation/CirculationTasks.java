package opora.document.internal.circulation;

import static opora.shared.Permission.ACQUAINT;

import java.util.ArrayList;
import java.util.List;
import opora.shared.Viewer;
import opora.shared.web.TodaySource;
import opora.shared.web.TodayTask;
import opora.shared.web.Ui;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** «Ознакомиться с документом» on «Сегодня», answered right there. */
@Component
@Order(20)
public class CirculationTasks implements TodaySource {

    private final Circulations circulations;

    CirculationTasks(Circulations circulations) {
        this.circulations = circulations;
    }

    @Override
    public List<TodayTask> tasks(Viewer viewer, Ui ui) {
        if (!viewer.may(ACQUAINT)) return List.of();
        var tasks = new ArrayList<TodayTask>();
        for (var page : circulations.waiting(viewer)) {
            var unit = page.unit();
            if (waits(page.self()) || unit != null && unit.said() == null)
                tasks.add(acquaint(ui, page, unit));
            else if (unit != null && unit.state().owes()) tasks.add(passOn(ui, page, unit));
        }
        return tasks;
    }

    private static boolean waits(@Nullable PersonLine self) {
        return self != null && self.said() == null;
    }

    private static TodayTask acquaint(Ui ui, CirculationPage page, @Nullable UnitLine unit) {
        var one = page.circulation();
        return new TodayTask(
                ui.until(one.dueOn()),
                about(ui, one),
                one.title(),
                ui.text(unit == null ? "circulation.today.self" : "circulation.today.unit"),
                one.href(),
                ui.text("circulation.acquaint"),
                one.href() + "/acknowledgements?today=true");
    }

    private static TodayTask passOn(Ui ui, CirculationPage page, UnitLine unit) {
        var one = page.circulation();
        var waited = unit.expected() - unit.acquainted();
        return new TodayTask(
                ui.until(one.dueOn()),
                about(ui, one),
                one.title(),
                ui.text("circulation.today.people", waited),
                one.href() + "/units/" + unit.unit().id(),
                ui.text("circulation.today.open"));
    }

    private static String about(Ui ui, Circulation one) {
        var late = ui.days().today().isAfter(one.dueOn());
        return ui.text(late ? "circulation.today.late" : "circulation.today.due");
    }
}
