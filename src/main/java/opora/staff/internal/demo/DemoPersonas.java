package opora.staff.internal.demo;

import static db.staff.Tables.EMPLOYMENT;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import opora.person.PersonApi;
import opora.shared.PersonId;
import opora.shared.Viewer;
import opora.staff.internal.Dossiers;
import opora.staff.internal.Personnel;
import opora.staff.internal.rule.Employment;
import opora.staff.internal.rule.FactKind;
import org.springframework.stereotype.Component;

/**
 * Pasts of those the demo is played by; one of them told by hand, as the page of people shows her.
 */
@Component
class DemoPersonas {

    private static final String YOUNG = "Зорина";
    private static final String MENTOR = "Ветлугин";

    private final Dossiers dossiers;
    private final Personnel personnel;
    private final PersonApi people;

    DemoPersonas(Dossiers dossiers, Personnel personnel, PersonApi people) {
        this.dossiers = dossiers;
        this.personnel = personnel;
        this.people = people;
    }

    List<DemoCareer> careers(Viewer viewer, LocalDate today, RandomGenerator random) {
        var jobs = dossiers.employments(EMPLOYMENT.SCOPE.startsWith(viewer.scope()));
        var names =
                people.people(
                        viewer, jobs.stream().map(job -> new PersonId(job.person())).toList());
        var careers = new ArrayList<DemoCareer>();
        for (var job : jobs) {
            if (careers.stream().anyMatch(one -> one.person.equals(job.person()))) continue;
            var career = new DemoCareer(job.person(), job.scope(), today, random);
            var known = names.get(new PersonId(job.person()));
            if (known != null && known.name().family().equals(YOUNG)) {
                careers.add(young(viewer, job, today));
                continue;
            }
            if (known != null && known.name().family().equals(MENTOR)) mentor(career, today);
            else if (job.pedagogical(today)) career.teach(job.title());
            personnel.change(
                    viewer,
                    since(job, career.startsOn, job.pedagogical(today) ? career.load() : null));
            careers.add(career);
        }
        return careers;
    }

    /** The highest category and the mentor's title, courses of last spring. */
    private static void mentor(DemoCareer career, LocalDate today) {
        int year = today.getYear();
        var granted = LocalDate.of(year - 2, 2, 15);
        career.add(FactKind.CATEGORY, "HIGHEST", "учитель", "", "", null, granted, null);
        career.add(
                FactKind.CATEGORY,
                "PEDAGOGUE_MENTOR",
                "учитель",
                "",
                "",
                null,
                granted.plusYears(1),
                null);
        career.add(
                FactKind.COURSE,
                "UPGRADE",
                "Наставничество в образовании",
                "Институт развития образования",
                "",
                36,
                null,
                LocalDate.of(year, 3, 20));
    }

    /** A counsellor who became a teacher two years ago. */
    private DemoCareer young(Viewer viewer, Employment job, LocalDate today) {
        int year = today.getYear();
        var began = LocalDate.of(year - 2, 9, 1);
        var career =
                new DemoCareer(
                        job.person(), job.scope(), today, LocalDate.of(year - 25, 4, 14), began);
        career.add(
                FactKind.SERVICE,
                "OTHER",
                "вожатая",
                "Дом творчества",
                "",
                null,
                LocalDate.of(year - 4, 10, 3),
                LocalDate.of(year - 2, 6, 30));
        career.add(
                FactKind.EDUCATION,
                "BACHELOR",
                "учитель математики",
                "Приозёрский педагогический университет",
                "диплом с отличием",
                null,
                null,
                LocalDate.of(year - 2, 6, 28));
        career.add(
                FactKind.COURSE,
                "UPGRADE",
                "Чтение математического текста",
                "Институт развития образования",
                "удостоверение № 1184",
                36,
                null,
                LocalDate.of(year - 1, 3, 14));
        career.add(
                FactKind.COURSE,
                "UPGRADE",
                "Задачи ОГЭ",
                "Институт развития образования",
                "удостоверение № 2071",
                24,
                null,
                LocalDate.of(year, 2, 12));
        career.add(
                FactKind.CATEGORY,
                "FIRST",
                "учитель",
                "",
                "приказ от 27.03." + year + " № 214",
                null,
                LocalDate.of(year, 3, 27),
                null);
        career.add(
                FactKind.AWARD,
                "MUNICIPALITY",
                "«Педагогический старт», лауреат",
                "",
                "",
                null,
                LocalDate.of(year, 4, 18),
                null);
        personnel.change(viewer, since(job, began, BigDecimal.valueOf(21)));
        return career;
    }

    private static Employment since(
            Employment job, LocalDate day, @org.jspecify.annotations.Nullable BigDecimal load) {
        return new Employment(
                job.id(),
                job.person(),
                job.unit(),
                job.scope(),
                job.position(),
                job.category(),
                job.title(),
                job.kind(),
                BigDecimal.ONE,
                load,
                job.subjects(),
                job.classTeacher(),
                job.ground(),
                day,
                job.endsOn(),
                job.version());
    }
}
