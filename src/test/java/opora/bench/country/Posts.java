package opora.bench.country;

import static opora.bench.country.Post.chief;
import static opora.bench.country.Post.other;
import static opora.bench.country.Post.pedagogue;
import static opora.bench.country.Post.teacher;

import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import opora.territory.OrganisationKind;

/** The posts of an organisation by its kind and size (штат). */
final class Posts {

    private static final List<Post> TEACHERS =
            List.of(
                    teacher("начальных классов", "начальные классы"),
                    teacher("русского языка и литературы", "русский язык и литература"),
                    teacher("математики", "математика"),
                    teacher("английского языка", "английский язык"),
                    teacher("истории и обществознания", "история", "обществознание"),
                    teacher("физической культуры", "физическая культура"),
                    teacher("физики", "физика"),
                    teacher("биологии", "биология"),
                    teacher("химии", "химия"),
                    teacher("географии", "география"),
                    teacher("информатики", "информатика"),
                    teacher("труда (технологии)", "труд (технология)"),
                    teacher("музыки", "музыка"),
                    teacher("изобразительного искусства", "изобразительное искусство"),
                    teacher("немецкого языка", "немецкий язык"),
                    teacher("химии, биологии и географии", "химия", "биология", "география"),
                    teacher("физики и информатики", "физика", "информатика"));
    private static final Weighted<Post> TEACHER =
            Weighted.of(TEACHERS, 30, 13, 12, 9, 8, 7, 3, 3, 2.5, 2.5, 3, 4, 1.5, 1.5, 1, 1, 1);
    private static final Weighted<Post> RURAL_TEACHER =
            Weighted.of(TEACHERS, 26, 11, 11, 6, 8, 6, 2, 2, 1, 2, 1, 4, 1, 1, 2, 7, 6);
    private static final Weighted<Post> BESIDE_TEACHERS =
            Weighted.of(
                    List.of(
                            pedagogue("PSYCHOLOGIST", "педагог-психолог"),
                            pedagogue("SOCIAL_PEDAGOGUE", "социальный педагог"),
                            pedagogue("SPEECH_TEACHER", "учитель-логопед"),
                            pedagogue("LIBRARIAN", "педагог-библиотекарь"),
                            pedagogue("ORGANISER", "педагог-организатор"),
                            pedagogue("ADVISER", "советник директора по воспитанию"),
                            pedagogue("TUTOR", "тьютор"),
                            pedagogue("EXTRA_TEACHER", "педагог дополнительного образования"),
                            other("SECRETARY", "секретарь"),
                            other("LABORATORY", "лаборант")),
                    10,
                    9,
                    6,
                    9,
                    8,
                    8,
                    4,
                    8,
                    9,
                    4);
    private static final Weighted<Post> NURSERY =
            Weighted.of(
                    List.of(
                            pedagogue("EDUCATOR", "воспитатель"),
                            pedagogue("MUSIC_LEADER", "музыкальный руководитель"),
                            pedagogue("SPEECH_TEACHER", "учитель-логопед"),
                            pedagogue("PE_INSTRUCTOR", "инструктор по физической культуре"),
                            pedagogue("PSYCHOLOGIST", "педагог-психолог"),
                            other("ASSISTANT_EDUCATOR", "помощник воспитателя")),
                    70,
                    7,
                    6,
                    4,
                    4,
                    9);
    private static final Weighted<Post> CLUB =
            Weighted.of(
                    List.of(
                            pedagogue("EXTRA_TEACHER", "педагог дополнительного образования"),
                            pedagogue("TRAINER", "тренер-преподаватель"),
                            pedagogue("ORGANISER", "педагог-организатор"),
                            pedagogue("METHODIST", "методист"),
                            pedagogue("ACCOMPANIST", "концертмейстер")),
                    60,
                    20,
                    8,
                    6,
                    6);
    private static final Weighted<Post> COLLEGE =
            Weighted.of(
                    List.of(
                            pedagogue("LECTURER", "преподаватель"),
                            pedagogue("MASTER", "мастер производственного обучения"),
                            pedagogue("METHODIST", "методист")),
                    70,
                    25,
                    5);
    private static final Post METHODIST = pedagogue("METHODIST", "методист");
    private static final Post SPECIALIST = other("SPECIALIST", "главный специалист");

    static List<Post> of(OrganisationKind kind, int staff, boolean rural, RandomGenerator random) {
        var posts = new ArrayList<Post>(staff);
        chiefs(kind, staff, posts);
        while (posts.size() < staff) posts.add(one(kind, rural, random));
        return posts;
    }

    private static void chiefs(OrganisationKind kind, int staff, List<Post> posts) {
        switch (kind) {
            case PRESCHOOL -> posts.add(chief("HEAD", "заведующий"));
            case AUTHORITY -> posts.add(chief("CHIEF", "начальник управления образования"));
            default -> posts.add(chief("DIRECTOR", "директор"));
        }
        if (kind == OrganisationKind.PRESCHOOL && staff >= 8)
            posts.add(pedagogue("SENIOR_EDUCATOR", "старший воспитатель"));
        if (kind != OrganisationKind.SCHOOL && kind != OrganisationKind.COLLEGE) return;
        for (int at = 0; at < staff / 16; at++)
            posts.add(
                    chief(
                            "DEPUTY",
                            at % 2 == 0
                                    ? "заместитель директора по учебно-воспитательной работе"
                                    : "заместитель директора по воспитательной работе"));
    }

    private static Post one(OrganisationKind kind, boolean rural, RandomGenerator random) {
        return switch (kind) {
            case PRESCHOOL -> NURSERY.next(random);
            case ADDITIONAL -> CLUB.next(random);
            case COLLEGE -> COLLEGE.next(random);
            case METHODICAL_CENTRE -> METHODIST;
            case AUTHORITY -> SPECIALIST;
            default ->
                    random.nextInt(100) < 15
                            ? BESIDE_TEACHERS.next(random)
                            : (rural ? RURAL_TEACHER : TEACHER).next(random);
        };
    }

    private Posts() {}
}
