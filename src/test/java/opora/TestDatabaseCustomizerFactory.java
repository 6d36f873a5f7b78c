package opora;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import opora.shared.database.DatabaseAccess;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.PropertySource;
import org.springframework.test.context.ContextConfigurationAttributes;
import org.springframework.test.context.ContextCustomizer;
import org.springframework.test.context.ContextCustomizerFactory;
import org.springframework.test.context.MergedContextConfiguration;

/** Every Spring test gets the shared test database; the server starts only when one asks for it. */
final class TestDatabaseCustomizerFactory implements ContextCustomizerFactory {

    @Override
    public ContextCustomizer createContextCustomizer(
            Class<?> testClass, List<ContextConfigurationAttributes> attributes) {
        return new Customizer();
    }

    /** A record, since equal customizers let contexts be cached. */
    private record Customizer() implements ContextCustomizer {

        @Override
        public void customizeContext(
                ConfigurableApplicationContext context, MergedContextConfiguration configuration) {
            context.getEnvironment().getPropertySources().addFirst(new TestDatabaseProperties());
        }
    }

    private static final class TestDatabaseProperties extends PropertySource<Object> {

        private static final Map<String, Supplier<String>> VALUES =
                Map.of(
                        "opora.db.url", () -> access().url(),
                        "opora.db.user", () -> access().web().user(),
                        "opora.db.password", () -> access().web().password(),
                        "opora.db.owner.user", () -> access().owner().user(),
                        "opora.db.owner.password", () -> access().owner().password(),
                        "opora.home", () -> "target/test-home");

        TestDatabaseProperties() {
            super("testDatabase");
        }

        @Override
        public @Nullable Object getProperty(String name) {
            var value = VALUES.get(name);
            return value == null ? null : value.get();
        }

        private static DatabaseAccess access() {
            return TestDatabase.shared();
        }
    }
}
