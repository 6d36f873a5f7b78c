package opora.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.tools.ToolProvider;

/** Beans found and compiled beforehand, as {@code ./opora start} has them in its jar. */
final class PreparedBeans {

    private static final String PROCESSOR =
            "org.springframework.boot.SpringApplicationAotProcessor";

    private PreparedBeans() {}

    /**
     * @return a class path that begins with them
     */
    static String classPath(Path directory) throws IOException, InterruptedException {
        var classes = Files.createDirectories(directory.resolve("classes"));
        var sources = directory.resolve("sources");
        var path = classes + System.getProperty("path.separator") + given();
        run(
                List.of(
                        ProcessHandle.current().info().command().orElseThrow(),
                        "-cp",
                        given(),
                        PROCESSOR,
                        "opora.Opora",
                        sources.toString(),
                        directory.resolve("resources").toString(),
                        classes.toString(),
                        "opora",
                        "opora"));
        compile(sources, classes, path);
        return path;
    }

    private static void run(List<String> command) throws IOException, InterruptedException {
        var process = new ProcessBuilder(command).redirectErrorStream(true).start();
        var output = new String(process.getInputStream().readAllBytes());
        if (process.waitFor() != 0) throw new IOException("No beans were prepared:\n" + output);
    }

    private static void compile(Path sources, Path classes, String path) throws IOException {
        var arguments =
                new ArrayList<>(
                        List.of(
                                "-nowarn",
                                "-proc:none",
                                "-parameters",
                                "-Xlint:none",
                                "-cp",
                                path));
        arguments.addAll(List.of("-d", classes.toString()));
        try (var files = Files.walk(sources)) {
            files.map(Path::toString).filter(one -> one.endsWith(".java")).forEach(arguments::add);
        }
        var compiler = ToolProvider.getSystemJavaCompiler();
        var result = compiler.run(null, null, System.err, arguments.toArray(String[]::new));
        if (result != 0) throw new IOException("The prepared beans do not compile");
    }

    private static String given() {
        return System.getProperty("java.class.path");
    }
}
