package opora.roadmap.internal.plan;

import java.time.Instant;
import java.time.LocalDate;
import opora.reading.Passport.ActKind;
import opora.roadmap.RoadmapId;
import opora.roadmap.internal.occurrence.CheckPoints;
import opora.shared.Period;
import opora.shared.PersonId;
import opora.shared.RuleViolation;
import opora.shared.UnitId;
import org.jspecify.annotations.Nullable;

/**
 * An approved or drafted plan of measures (дорожная карта).
 *
 * @param keptFrom windows that ended before this day are before the start, never late
 * @param checkPoints how often a measure that runs the whole period is asked about
 * @param slug name of its public page, null while there is none
 */
public record Roadmap(
        RoadmapId id,
        String scope,
        Audience audience,
        UnitId unit,
        @Nullable RoadmapId parent,
        RoadmapKind kind,
        RoadmapStatus status,
        RoadmapPassport passport,
        Control control,
        Period period,
        LocalDate keptFrom,
        CheckPoints checkPoints,
        Reminders reminders,
        Remark remark,
        @Nullable Instant forcedAt,
        @Nullable String slug,
        long version) {

    /** When people are reminded, and when the controller hears of it, in days. */
    public record Reminders(int before, int escalateAfter) {
        public static final Reminders USUAL = new Reminders(7, 5);
    }

    /** What the department said of the plan; empty text when it said nothing. */
    public record Remark(String text, @Nullable PersonId by, @Nullable Instant at) {
        public static final Remark NONE = new Remark("", null, null);
    }

    /**
     * A plan drafted here needs the department; a document that carries its act is approved
     * already.
     */
    public Roadmap putInForce(Instant at) {
        if (!passport.carriesAct()) throw new RuleViolation("roadmap.force.needsApproval");
        if (status == RoadmapStatus.ON_APPROVAL)
            throw new RuleViolation("roadmap.force.onApproval");
        return forced(at, passport);
    }

    public Roadmap sendForApproval() {
        return become(RoadmapStatus.ON_APPROVAL).withRemark(Remark.NONE);
    }

    /** The department's approval gives the plan its act, where it has one. */
    public Roadmap approve(ActKind act, String number, @Nullable LocalDate date, Instant at) {
        if (status != RoadmapStatus.ON_APPROVAL) throw new RuleViolation("roadmap.approve.notSent");
        return forced(at, date == null ? passport : passport.withAct(act, number.strip(), date));
    }

    public Roadmap sendBack(String text, PersonId by, Instant at) {
        if (status != RoadmapStatus.ON_APPROVAL) throw new RuleViolation("roadmap.return.notSent");
        return become(RoadmapStatus.RETURNED).withRemark(remark(text, by, at));
    }

    /**
     * An objection does not stop a plan that has its act: it stands beside it until it is settled.
     */
    public Roadmap object(String text, PersonId by, Instant at) {
        if (status != RoadmapStatus.IN_FORCE) throw new RuleViolation("roadmap.object.notInForce");
        return withRemark(remark(text, by, at));
    }

    public Roadmap settleObjection() {
        return withRemark(Remark.NONE);
    }

    public Roadmap close() {
        return become(RoadmapStatus.CLOSED);
    }

    public Roadmap reopen() {
        if (status != RoadmapStatus.CLOSED) throw new RuleViolation("roadmap.reopen.notClosed");
        return become(RoadmapStatus.IN_FORCE);
    }

    /** Only the one whom the order names may take it off control («контроль оставляю за собой»). */
    public Roadmap releaseFromControl(PersonId by, LocalDate on) {
        if (!by.equals(control.controller()))
            throw new RuleViolation("roadmap.release.notController");
        if (status.drafted() || status == RoadmapStatus.ON_APPROVAL)
            throw new RuleViolation("roadmap.release.notInForce");
        return with(status, passport, control.releasedOn(on), remark, forcedAt);
    }

    /** Whoever took it off control takes that back: a slip, or the work was not done after all. */
    public Roadmap backUnderControl(PersonId by) {
        if (!by.equals(control.controller()))
            throw new RuleViolation("roadmap.release.notController");
        if (control.releasedOn() == null) throw new RuleViolation("roadmap.release.notReleased");
        return with(status, passport, control.releasedOn(null), remark, forcedAt);
    }

    public Roadmap laidOn(@Nullable PersonId controller, @Nullable PersonId coordinator) {
        return with(status, passport, control.laidOn(controller, coordinator), remark, forcedAt);
    }

    public Roadmap described(
            RoadmapKind newKind, @Nullable RoadmapId newParent, RoadmapPassport changed) {
        return new Roadmap(
                id,
                scope,
                audience,
                unit,
                newParent,
                newKind,
                status,
                changed,
                control,
                period,
                keptFrom,
                checkPoints,
                reminders,
                remark,
                forcedAt,
                slug,
                version);
    }

    public Roadmap keptFrom(LocalDate day) {
        return new Roadmap(
                id,
                scope,
                audience,
                unit,
                parent,
                kind,
                status,
                passport,
                control,
                period,
                day,
                checkPoints,
                reminders,
                remark,
                forcedAt,
                slug,
                version);
    }

    public Roadmap with(RoadmapSettings settings) {
        return new Roadmap(
                id,
                scope,
                audience,
                unit,
                parent,
                kind,
                status,
                passport,
                control,
                period,
                keptFrom,
                settings.checkPoints(),
                settings.reminders(),
                remark,
                forcedAt,
                slug,
                version);
    }

    /** An amendment may move the years of a plan; null: it says nothing of them. */
    Roadmap during(@Nullable Period amended) {
        return new Roadmap(
                id,
                scope,
                audience,
                unit,
                parent,
                kind,
                status,
                passport,
                control,
                amended == null ? period : amended,
                keptFrom,
                checkPoints,
                reminders,
                remark,
                forcedAt,
                slug,
                version);
    }

    /** Only what is in force is shown to others: a draft is nobody's business but its authors'. */
    public Roadmap publishedTo(Audience whom, @Nullable String address) {
        if (whom != Audience.UNIT
                && status != RoadmapStatus.IN_FORCE
                && status != RoadmapStatus.CLOSED) {
            throw new RuleViolation("roadmap.publish.notInForce");
        }
        return new Roadmap(
                id,
                scope,
                whom,
                unit,
                parent,
                kind,
                status,
                passport,
                control,
                period,
                keptFrom,
                checkPoints,
                reminders,
                remark,
                forcedAt,
                address == null ? slug : address,
                version);
    }

    private Roadmap forced(Instant at, RoadmapPassport act) {
        return become(RoadmapStatus.IN_FORCE)
                .with(RoadmapStatus.IN_FORCE, act, control, Remark.NONE, at);
    }

    private Roadmap become(RoadmapStatus wanted) {
        if (!status.canBecome(wanted)) throw new RuleViolation("roadmap.status", status, wanted);
        return with(wanted, passport, control, remark, forcedAt);
    }

    private static Remark remark(String text, PersonId by, Instant at) {
        if (text.isBlank()) throw new RuleViolation("roadmap.remark.empty").at("remark");
        return new Remark(text.strip(), by, at);
    }

    private Roadmap withRemark(Remark said) {
        return with(status, passport, control, said, forcedAt);
    }

    private Roadmap with(
            RoadmapStatus s, RoadmapPassport p, Control c, Remark r, @Nullable Instant at) {
        return new Roadmap(
                id,
                scope,
                audience,
                unit,
                parent,
                kind,
                s,
                p,
                c,
                period,
                keptFrom,
                checkPoints,
                reminders,
                r,
                at,
                slug,
                version);
    }
}
