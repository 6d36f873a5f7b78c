package opora.codegen;

import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import opora.TestDatabase;
import opora.shared.database.DatabaseAccess;
import org.jooq.codegen.GenerationTool;
import org.jooq.impl.DSL;
import org.jooq.meta.jaxb.Configuration;
import org.jooq.meta.jaxb.Database;
import org.jooq.meta.jaxb.ForcedType;
import org.jooq.meta.jaxb.Generate;
import org.jooq.meta.jaxb.Generator;
import org.jooq.meta.jaxb.Jdbc;
import org.jooq.meta.jaxb.Logging;
import org.jooq.meta.jaxb.SchemaMappingType;
import org.jooq.meta.jaxb.Target;

/** {@code mvn -Pcodegen process-test-classes}: every schema of a module becomes a package. */
public final class GenerateTables {

    static void main(String[] args) throws Exception {
        into(Path.of(args[0]));
        System.exit(0); // the server of the tests stops with us
    }

    static void into(Path directory) throws Exception {
        var access = TestDatabase.migrated();
        var schemas = schemas(access);
        if (schemas.isEmpty()) return; // the generator would take every schema of the system
        GenerationTool.generate(
                new Configuration()
                        .withLogging(Logging.WARN)
                        .withJdbc(
                                new Jdbc()
                                        .withUrl(access.url())
                                        .withUser(access.owner().user())
                                        .withPassword(access.owner().password()))
                        .withGenerator(
                                new Generator()
                                        .withDatabase(database(schemas))
                                        .withGenerate(whatToWrite())
                                        .withTarget(
                                                new Target()
                                                        .withPackageName("db")
                                                        .withDirectory(directory.toString())
                                                        .withClean(true))));
    }

    private static Database database(List<String> schemas) {
        return new Database()
                .withName("org.jooq.meta.postgres.PostgresDatabase")
                .withSchemata(
                        schemas.stream()
                                .map(name -> new SchemaMappingType().withInputSchema(name))
                                .toList())
                .withIncludeRoutines(false)
                .withTableValuedFunctionsAsTables(true)
                .withIncludeSystemSequences(false)
                .withForcedTypes(
                        new ForcedType()
                                .withName("INSTANT")
                                .withIncludeTypes("(?i:timestamptz.*|timestamp.* with time zone)"));
    }

    private static Generate whatToWrite() {
        return new Generate()
                .withRecords(true)
                .withPojos(false)
                .withDaos(false)
                .withWhereMethodOverrides(false)
                .withRenameMethodOverrides(false)
                .withImplicitJoinPathsToOne(false)
                .withImplicitJoinPathsToMany(false)
                .withImplicitJoinPathsManyToMany(false)
                .withGlobalCatalogReferences(false)
                .withGeneratedAnnotation(false)
                .withJavadoc(false)
                .withComments(false);
    }

    /** The public schema belongs to libraries, which bring their own SQL. */
    private static List<String> schemas(DatabaseAccess access) throws SQLException {
        var owner = access.owner();
        try (var connection =
                DriverManager.getConnection(access.url(), owner.user(), owner.password())) {
            return DSL
                    .using(connection)
                    .fetchValues(
                            "select nspname from pg_namespace where nspname <> 'public'"
                                    + " and nspname !~ '^(pg_|information_schema)' order by 1")
                    .stream()
                    .map(String.class::cast)
                    .toList();
        }
    }

    private GenerateTables() {}
}
