package opora.shared.database;

import java.nio.file.Path;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.flyway.autoconfigure.FlywayConfigurationCustomizer;
import org.springframework.boot.flyway.autoconfigure.FlywayConnectionDetails;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Lazy;

/** The application's pool connects as the web role; Flyway alone connects as the owner. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(DatabaseSettings.class)
class DatabaseConfiguration {

    /** Chosen when it starts, not by a condition: beans are prepared when the product is built. */
    @Bean
    DatabaseAccess databaseAccess(
            DatabaseSettings settings, ObjectProvider<EmbeddedPostgres> embedded) {
        if (!settings.external()) return embedded.getObject().access();
        var access = settings.access();
        new ExternalDatabase(access).check();
        return access;
    }

    @Bean
    @Lazy
    EmbeddedPostgres embeddedPostgres(
            @Value("${opora.home}") Path home, ObjectProvider<EarlyPostgres.Start> early) {
        var begun = early.getIfAvailable();
        return begun == null ? EmbeddedPostgres.start(home) : begun.await();
    }

    @Bean
    JdbcConnectionDetails webConnection(DatabaseAccess access) {
        return new JdbcConnectionDetails() {
            @Override
            public String getUsername() {
                return access.web().user();
            }

            @Override
            public String getPassword() {
                return access.web().password();
            }

            @Override
            public String getJdbcUrl() {
                return access.url();
            }
        };
    }

    @Bean
    FlywayConnectionDetails ownerConnection(DatabaseAccess access) {
        return new FlywayConnectionDetails() {
            @Override
            public String getUsername() {
                return access.owner().user();
            }

            @Override
            public String getPassword() {
                return access.owner().password();
            }

            @Override
            public String getJdbcUrl() {
                return access.url();
            }
        };
    }

    @Bean
    FlywayConfigurationCustomizer migrations(DatabaseAccess access) {
        return flyway -> Migrations.describe(flyway, access.web().user());
    }
}
