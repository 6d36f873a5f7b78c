package opora.portal.internal;

import static opora.shared.Permission.JOURNAL_READ;
import static opora.shared.Permission.REPORT_READ;
import static opora.shared.Permission.ROADMAP_ANSWER;
import static opora.shared.Permission.ROADMAP_APPROVE;
import static opora.shared.Permission.ROADMAP_EDIT;
import static opora.shared.Permission.ROADMAP_READ;
import static opora.shared.Permission.TERRITORY_EDIT;

import java.util.Arrays;
import java.util.List;
import opora.shared.Permission;
import opora.shared.Viewer;

/** A task the help tells of, to those who may do it (задача справки). */
public enum HelpTask {
    ANSWER(ROADMAP_ANSWER, "/today"),
    IMPORT(ROADMAP_EDIT, "/roadmaps/import"),
    TEMPLATE(ROADMAP_EDIT, "/roadmaps/templates"),
    WATCH(ROADMAP_READ, "/roadmaps"),
    APPROVE(ROADMAP_APPROVE, "/roadmaps"),
    AMEND(ROADMAP_EDIT, "/roadmaps"),
    REPORT(REPORT_READ, "/roadmaps"),
    ORGANISATIONS(TERRITORY_EDIT, "/organisations"),
    JOURNAL(JOURNAL_READ, "/journal");

    private final Permission needed;
    private final String href;

    HelpTask(Permission needed, String href) {
        this.needed = needed;
        this.href = href;
    }

    static List<HelpTask> of(Viewer viewer) {
        return Arrays.stream(values()).filter(one -> viewer.may(one.needed)).toList();
    }

    public String href() {
        return href;
    }

    /** «help.import.title», «help.import.text». */
    public String key() {
        return "help." + name().toLowerCase(java.util.Locale.ROOT);
    }
}
