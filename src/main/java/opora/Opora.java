package opora;

import opora.shared.database.EarlyPostgres;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;
import org.springframework.modulith.Modulithic;

/**
 * The application: one deployable made of modules, one PostgreSQL. Beans are known by their full
 * names, since each module may have a repository of links.
 */
@SpringBootApplication(nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class)
@Modulithic(systemName = "Opora", sharedModules = "shared")
public class Opora {

    static void main(String[] args) {
        var application = new SpringApplication(Opora.class);
        application.addInitializers(new EarlyPostgres());
        application.run(args);
    }
}
