package opora.roadmap.internal.ground;

import opora.document.GroundUse;
import opora.roadmap.internal.ground.RoadmapGroundUse.What;
import org.jooq.DSLContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Parts of an act's card that this module fills. */
@Configuration(proxyBeanMethods = false)
class GroundUses {

    @Bean
    GroundUse roadmapsOnGround(DSLContext db) {
        return new RoadmapGroundUse(db, What.ROADMAPS);
    }

    @Bean
    GroundUse measuresOnGround(DSLContext db) {
        return new RoadmapGroundUse(db, What.MEASURES);
    }

    @Bean
    GroundUse plansOnGround(DSLContext db) {
        return new RoadmapGroundUse(db, What.PLANS);
    }
}
