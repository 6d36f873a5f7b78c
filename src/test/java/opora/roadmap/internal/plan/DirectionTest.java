package opora.roadmap.internal.plan;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DirectionTest {

    @Test
    void the_code_of_a_direction_is_found_in_a_title() {
        assertThat(Direction.in("План мероприятий («дорожная карта» 2.2) по развитию системы"))
                .isEqualTo("2.2");
    }

    @Test
    void years_and_dates_are_no_directions() {
        assertThat(Direction.in("Дорожная карта на 2021-2024 годы, приказ от 12.10.2021 № 1.28"))
                .isEmpty();
    }
}
