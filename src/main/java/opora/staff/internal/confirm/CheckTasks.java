package opora.staff.internal.confirm;

import static opora.shared.Permission.LISTS_CONFIRM;

import java.util.ArrayList;
import java.util.List;
import opora.shared.Viewer;
import opora.shared.web.TodaySource;
import opora.shared.web.TodayTask;
import opora.shared.web.Ui;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** «Подтвердите список людей» on «Сегодня» of whoever speaks for an organisation. */
@Component
@Order(10)
public class CheckTasks implements TodaySource {

    private final ListChecks checks;

    CheckTasks(ListChecks checks) {
        this.checks = checks;
    }

    @Override
    public List<TodayTask> tasks(Viewer viewer, Ui ui) {
        if (!viewer.may(LISTS_CONFIRM)) return List.of();
        var tasks = new ArrayList<TodayTask>();
        for (var line : checks.open(viewer))
            for (var school : line.schools())
                if (school.state().owes() && school.unit().id().equals(viewer.unit()))
                    tasks.add(task(ui, line.check(), school));
        return tasks;
    }

    private static TodayTask task(Ui ui, ListCheck check, SchoolLine school) {
        var changed = school.state() == ListState.CHANGED;
        return new TodayTask(
                ui.until(check.dueOn()),
                ui.text("check.today.when." + school.state()),
                check.title(),
                ui.text(changed ? "check.today.again" : "check.today.text"),
                "/people/checks/" + check.id() + "/lists/" + school.unit().id(),
                ui.text("check.today.act"));
    }
}
