package opora.territory.internal.registry;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import opora.shared.Viewer;
import opora.territory.OrganisationFilter;
import opora.territory.OrganisationKind;
import opora.territory.internal.Region;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;

@SpringBootTest
class RegistryTest {

    @Autowired ApplicationContext context;
    @Autowired Registry registry;

    @Test
    void pages_follow_each_other_by_key_and_show_everybody_once() {
        var region = new Region(context);
        for (int number = 1; number <= Registry.PAGE + 5; number++)
            region.school(region.here, "Школа № " + number % 7);
        var viewer = region.hat(region.here);

        var first = page(region, viewer, null);
        var second =
                page(
                        region,
                        viewer,
                        RegistryKey.parse(java.util.Objects.requireNonNull(first.next())));

        assertThat(first.total()).isEqualTo(Registry.PAGE + 5);
        assertThat(first.facet("kind"))
                .containsEntry(OrganisationKind.SCHOOL.name(), Registry.PAGE + 5);
        assertThat(second.next()).isNull();
        var seen = new ArrayList<>(first.lines());
        seen.addAll(second.lines());
        assertThat(seen).hasSize(Registry.PAGE + 5);
        assertThat(seen).extracting(line -> line.unit()).doesNotHaveDuplicates();
    }

    @Test
    void a_key_that_is_no_key_is_the_beginning() {
        assertThat(RegistryKey.parse("")).isNull();
        assertThat(RegistryKey.parse("x".repeat(50))).isNull();
    }

    private RegistryPage page(Region region, Viewer viewer, @Nullable RegistryKey after) {
        return Region.as(
                viewer,
                () -> registry.page(viewer, region.here.id(), OrganisationFilter.ALL, after));
    }
}
