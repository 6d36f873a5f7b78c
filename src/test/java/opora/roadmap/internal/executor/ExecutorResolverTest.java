package opora.roadmap.internal.executor;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import opora.person.Person;
import opora.person.PersonName;
import opora.person.Place;
import opora.person.PlacedPerson;
import opora.reading.Party;
import opora.reading.PartyKind;
import opora.shared.Ids;
import opora.shared.PersonId;
import opora.shared.UnitId;
import opora.territory.OrganisationKind;
import opora.territory.Unit;
import opora.territory.UnitKind;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ExecutorResolverTest {

    private final List<Unit> units = new ArrayList<>();
    private final List<PlacedPerson> people = new ArrayList<>();
    private final Unit authority =
            unit(
                    OrganisationKind.AUTHORITY,
                    "Управление образования Администрации Заречного городского округа",
                    "");
    private final Unit centre =
            unit(
                    OrganisationKind.METHODICAL_CENTRE,
                    "Муниципальное казённое учреждение «Информационно-методический центр»",
                    "МКУ «ИМЦ»");
    private final Unit third =
            unit(
                    OrganisationKind.SCHOOL,
                    "Муниципальное бюджетное общеобразовательное учреждение «Средняя общеобразовательная школа № 3»",
                    "");
    private final Unit thirteenth = unit(OrganisationKind.SCHOOL, "МБОУ СОШ № 13", "СОШ № 13");
    private final Unit kindergarten = unit(OrganisationKind.PRESCHOOL, "Детский сад «Ромашка»", "");

    @Test
    void short_names_mean_the_same_body_as_full_ones() {
        assertThat(resolve(PartyKind.ORGANISATION, "МБОУ СОШ № 3", null, null))
                .containsExactly(third.id());
        assertThat(resolve(PartyKind.ORGANISATION, "МБОУ «СОШ №13»", null, null))
                .containsExactly(thirteenth.id());
        assertThat(resolve(PartyKind.ORGANISATION, "Информационно-методический центр", null, null))
                .containsExactly(centre.id());
    }

    @Test
    void first_letters_of_a_name_are_read() {
        assertThat(resolve(PartyKind.ORGANISATION, "УО АЗГО", null, null))
                .containsExactly(authority.id());
        assertThat(resolve(PartyKind.ORGANISATION, "ИМЦ", null, null)).containsExactly(centre.id());
    }

    @Test
    void the_only_department_is_meant_by_its_kind() {
        assertThat(resolve(PartyKind.ORGANISATION, "МОУО", null, null))
                .containsExactly(authority.id());
        assertThat(resolve(PartyKind.ORGANISATION, "Управление образования", null, null))
                .containsExactly(authority.id());
    }

    @Test
    void a_body_of_another_level_is_not_taken_for_ones_own() {
        assertThat(
                        resolve(
                                PartyKind.ORGANISATION,
                                "ГАОУ ДПО «Институт развития образования»",
                                null,
                                null))
                .isEmpty();
    }

    @Test
    void heads_of_organisations_are_all_of_them_each_with_its_head() {
        var director = person("Лунин Иван Петрович", "директор", third);

        var targets =
                resolver()
                        .resolve(
                                new Party(
                                        "",
                                        PartyKind.ROLE,
                                        "Руководители ОО",
                                        "руководитель",
                                        "ОО"));

        assertThat(targets)
                .extracting(Target::unit)
                .containsExactlyInAnyOrder(third.id(), thirteenth.id(), kindergarten.id());
        assertThat(targets)
                .filteredOn(one -> third.id().equals(one.unit()))
                .extracting(Target::person)
                .containsExactly(director);
    }

    @Test
    void a_group_is_narrowed_to_the_kind_it_names() {
        assertThat(resolve(PartyKind.GROUP, "ДОУ", null, null)).containsExactly(kindergarten.id());
        assertThat(resolve(PartyKind.GROUP, "Школы", null, null))
                .containsExactlyInAnyOrder(third.id(), thirteenth.id());
    }

    @Test
    void a_post_in_a_named_body_is_answered_by_the_body() {
        person("Один Олег", "методист", centre);
        person("Другая Дарья", "методист", centre);

        var targets =
                resolver()
                        .resolve(
                                new Party(
                                        "",
                                        PartyKind.ROLE,
                                        "Методисты МКУ «ИМЦ»",
                                        "методист",
                                        "МКУ «ИМЦ»"));

        assertThat(targets).extracting(Target::unit).containsExactly(centre.id());
        assertThat(targets.getFirst().person()).isNull();
    }

    @Test
    void a_role_without_a_body_is_whoever_holds_the_post() {
        var leader = person("Громова Галина", "руководитель РМО учителей физики", third);

        var targets =
                resolver()
                        .resolve(
                                new Party(
                                        "",
                                        PartyKind.ROLE,
                                        "Руководители РМО",
                                        "руководитель",
                                        "РМО"));

        assertThat(targets).extracting(Target::person).containsExactly(leader);
    }

    @Test
    void a_person_is_known_by_surname_and_initials_and_namesakes_are_asked_about() {
        var one = person("Лунина Анна Сергеевна", "учитель", third);

        assertThat(resolver().resolve(new Party("", PartyKind.PERSON, "Лунина А.С.", null, null)))
                .extracting(Target::person)
                .containsExactly(one);
        person("Лунина Алла Савельевна", "учитель", thirteenth);
        assertThat(resolver().resolve(new Party("", PartyKind.PERSON, "Лунина А.С.", null, null)))
                .isEmpty();
    }

    private List<@Nullable UnitId> resolve(
            PartyKind kind, String name, @Nullable String position, @Nullable String organisation) {
        return resolver().resolve(new Party(name, kind, name, position, organisation)).stream()
                .<@Nullable UnitId>map(Target::unit)
                .toList();
    }

    private ExecutorResolver resolver() {
        return new ExecutorResolver(new Directory(units, people));
    }

    private Unit unit(OrganisationKind kind, String name, String shortName) {
        var unit =
                new Unit(
                        new UnitId(Ids.next()),
                        null,
                        UnitKind.ORGANISATION,
                        kind,
                        "1." + units.size() + ".",
                        name,
                        shortName,
                        ZoneId.of("Europe/Moscow"),
                        "",
                        "",
                        null,
                        null,
                        0);
        units.add(unit);
        return unit;
    }

    private PersonId person(String name, String position, Unit where) {
        var id = new PersonId(Ids.next());
        people.add(
                new PlacedPerson(
                        new Person(id, PersonName.parse(name), null, 0),
                        new Place(
                                Ids.next(),
                                id,
                                where.id(),
                                position,
                                LocalDate.of(2020, 1, 1),
                                null,
                                0)));
        return id;
    }
}
