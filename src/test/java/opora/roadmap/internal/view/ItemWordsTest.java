package opora.roadmap.internal.view;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ItemWordsTest {

    @Test
    void a_number_is_cited_without_what_the_document_prints_around_it() {
        assertThat(ItemWords.bare("4.3.")).isEqualTo("4.3");
        assertThat(ItemWords.bare("п.\u00a03.1")).isEqualTo("3.1");
        assertThat(ItemWords.bare("п. 3.1,")).isEqualTo("3.1");
        assertThat(ItemWords.bare("II")).isEqualTo("II");
    }
}
