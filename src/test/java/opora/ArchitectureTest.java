package opora;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.modulith.core.ApplicationModules;

/** The structure that {@code package-info} declares is the one the code has. */
class ArchitectureTest {

    private static final JavaClasses CODE =
            new ClassFileImporter()
                    .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                    .importPackages("opora", "db")
                    .that(
                            DescribedPredicate.describe(
                                    "classes", one -> !one.getSimpleName().equals("package-info")));

    @Test
    void modules_call_only_those_they_declare() {
        ApplicationModules.of(Opora.class, generatedPages()).verify();
    }

    @Test
    void reading_is_a_pure_library() {
        noClasses()
                .that()
                .resideInAPackage("opora.reading..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "org.springframework..", "org.jooq..", "java.sql..", "jakarta..", "db..")
                .check(CODE);
    }

    @Test
    void published_types_know_no_framework() {
        noClasses()
                .that()
                .resideInAnyPackage(
                        "opora.territory",
                        "opora.person",
                        "opora.staff",
                        "opora.access",
                        "opora.document",
                        "opora.roadmap",
                        "opora.notice",
                        "opora.journal")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "org.springframework.stereotype..",
                        "org.springframework.context..",
                        "org.springframework.web..",
                        "org.springframework.transaction..",
                        "org.jooq..",
                        "db..")
                .check(CODE);
    }

    /** Lists join the names they show from modules below (ADR 6); nobody reaches up or sideways. */
    @ParameterizedTest
    @CsvSource({
        "journal, portal roadmap",
        "territory, person access staff portal roadmap",
        "person, journal access document notice staff portal roadmap",
        "access, portal",
        "document, portal roadmap",
        "notice, portal roadmap",
        "staff, portal",
        "roadmap, portal"
    })
    void tables_are_read_by_their_owner_and_those_above_it(String owner, String above) {
        var readers = new ArrayList<String>(List.of("db..", "opora." + owner + ".."));
        for (var module : above.split(" ")) readers.add("opora." + module + "..");
        classes()
                .that()
                .resideInAPackage("db." + owner + ".tables..")
                .should()
                .onlyBeAccessed()
                .byAnyPackage(readers.toArray(String[]::new))
                .check(CODE);
    }

    private static DescribedPredicate<JavaClass> generatedPages() {
        return resideInAPackage("opora.page..");
    }
}
