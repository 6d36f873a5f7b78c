package opora.bench.country;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import opora.staff.internal.rule.Fact;
import opora.staff.internal.rule.FactKind;
import org.jspecify.annotations.Nullable;

/** The past of one person as dated facts: studies, earlier work, absences, courses, awards. */
final class Career {

    private static final List<String> PROGRAMMES =
            List.of(
                    "Функциональная грамотность школьников",
                            "Обновлённые стандарты: работа учителя",
                    "Оценивание на уроке", "Цифровые инструменты педагога",
                    "Работа с детьми с особыми потребностями", "Подготовка к итоговой аттестации",
                    "Наставничество в образовании", "Проектная деятельность учеников",
                    "Психологическая безопасность класса", "Методика преподавания предмета");
    private static final List<Integer> HOURS = List.of(16, 18, 24, 36, 36, 48, 72, 72, 108);

    private final Someone one;
    private final Chance chance;
    private final LocalDate today;
    private final String scope;
    private final Post post;
    private final LocalDate last;

    Career(Someone one, Chance chance, LocalDate today) {
        this.one = one;
        this.chance = chance;
        this.today = today;
        var job = one.last();
        this.scope = job.place().scope();
        this.post = job.post();
        var end = job.endsOn();
        this.last = end == null ? today : end;
    }

    void invent() {
        learned();
        workedBefore();
        if (!post.pedagogical()) return;
        new Attestation(this, one.beganOn, last).invent();
        courses();
        if (one.woman && chance.percent(8)) away();
        if (years() > 12 && chance.percent(18)) award();
    }

    long years() {
        return ChronoUnit.YEARS.between(one.beganOn, last);
    }

    Chance chance() {
        return chance;
    }

    private void learned() {
        var secondary = post.teacher() ? 13 : post.pedagogical() ? 38 : 45;
        var recent = one.beganOn.getYear() >= 2014;
        var level =
                chance.percent(secondary)
                        ? "SECONDARY"
                        : recent ? chance.percent(30) ? "MASTER" : "BACHELOR" : "SPECIALIST";
        var place =
                level.equals("SECONDARY") ? "Педагогический колледж" : "Педагогический университет";
        add(
                FactKind.EDUCATION,
                level,
                "педагогическое образование",
                place,
                "",
                null,
                null,
                one.beganOn.minusMonths(2));
        if (chance.percent(12))
            add(
                    FactKind.EDUCATION,
                    "RETRAINING",
                    post.title(),
                    "Институт развития образования",
                    "",
                    null,
                    null,
                    last.minusDays(chance.between(100, 2500)));
    }

    /** With a break for every fourth. */
    private void workedBefore() {
        var first = one.jobs.stream().map(Job::startsOn).min(LocalDate::compareTo).orElse(last);
        var end = first.minusDays(chance.percent(25) ? chance.between(60, 900) : 1);
        if (end.isBefore(one.beganOn.plusMonths(6))) return;
        var teaching = post.pedagogical() && !chance.percent(12);
        add(
                FactKind.SERVICE,
                teaching ? "PEDAGOGICAL" : "OTHER",
                teaching ? post.title() : "специалист",
                "другая организация",
                "",
                null,
                one.beganOn,
                end);
    }

    private void courses() {
        if (chance.percent(6)) return;
        var day = last.minusDays(chance.between(10, 1250));
        while (day.isAfter(one.beganOn) && day.isAfter(today.minusYears(6))) {
            var upgrade = !chance.percent(10);
            add(
                    FactKind.COURSE,
                    upgrade ? "UPGRADE" : "PARTICIPATION",
                    PROGRAMMES.get(chance.upTo(PROGRAMMES.size())),
                    "Институт развития образования",
                    (upgrade ? "удостоверение № " : "сертификат № ") + chance.between(1000, 99_999),
                    HOURS.get(chance.upTo(HOURS.size())),
                    null,
                    day);
            day = day.minusDays(chance.between(250, 1100));
        }
    }

    private void away() {
        var from = last.minusDays(chance.between(30, 2500));
        var age = ChronoUnit.YEARS.between(one.birthOn, from);
        if (age > 42 || from.isBefore(one.last().startsOn())) return;
        var to = from.plusDays(chance.between(200, 1090));
        add(FactKind.ABSENCE, "PARENTAL", "", "", "", null, from, to.isAfter(last) ? null : to);
    }

    private void award() {
        var day = last.minusDays(chance.between(50, 4000));
        add(
                FactKind.AWARD,
                chance.percent(30) ? "MINISTRY" : "MUNICIPALITY",
                "Почётная грамота",
                "",
                order(day),
                null,
                day,
                null);
    }

    String order(LocalDate day) {
        return "приказ № " + chance.between(10, 900) + "-к от " + day;
    }

    void granted(FactKind kind, String code, LocalDate day) {
        add(kind, code, post.title(), "", order(day), null, day, null);
    }

    private void add(
            FactKind kind,
            String code,
            String title,
            String place,
            String document,
            @Nullable Integer hours,
            @Nullable LocalDate from,
            @Nullable LocalDate to) {
        one.facts.add(
                new Fact(
                        chance.id(),
                        one.id,
                        scope,
                        kind,
                        code,
                        title,
                        place,
                        document,
                        hours,
                        from,
                        to,
                        0));
    }
}
