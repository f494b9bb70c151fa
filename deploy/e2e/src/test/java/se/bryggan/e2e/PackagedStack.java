package se.bryggan.e2e;

import java.io.IOException;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;
import se.bryggan.local.LocalStack;
import se.bryggan.local.services.ServiceNames;
import se.bryggan.local.stack.Folders;
import se.bryggan.local.stack.Ports;
import se.bryggan.local.stack.Progress;
import se.bryggan.local.stack.Project;

/** The stack as {@code ./bryggan up} runs it, on free ports and below this module's {@code target}, beside any other. */
final class PackagedStack implements AutoCloseable {
    /** Below what the system gives to outgoing connections: none of them takes a port before its owner starts. */
    private static final int FIRST_PORT = 20_000;

    private static final Path SOURCES = Path.of("../..").toAbsolutePath().normalize();

    final LocalStack processes;
    final Project project;

    PackagedStack(PrintStream progress) throws IOException {
        Path root = Path.of("target/min katalog åäö").toAbsolutePath();
        Folders.delete(root);
        project = new Project(root, Files.createDirectories(root.resolve(".local/app/build")));
        linkTree(SOURCES.resolve("contracts"), root.resolve("contracts"));
        linkTree(SOURCES.resolve("deploy/local/city/src"), root.resolve("deploy/local/city/src"));
        linkFile(SOURCES.resolve("deploy/local/kafka-log4j2.xml"), root.resolve("deploy/local/kafka-log4j2.xml"));
        stage();
        freePorts();
        processes = new LocalStack(project, new Progress(progress));
    }

    private void stage() throws IOException {
        for (String service : ServiceNames.ALL) {
            linkTree(SOURCES.resolve("services/" + service + "/target/quarkus-app"), app(service));
        }
        linkTree(SOURCES.resolve("deploy/local/components/kafka/target/libs"), app("kafka"));
        linkTree(only("deploy/local/components/target", "keycloak-*"), app("keycloak"));
        linkTree(SOURCES.resolve("deploy/local/target/libs"), app("local"));
        Path own = only("deploy/local/target", "local-*.jar");
        linkFile(own, app("local").resolve(own.getFileName()));
    }

    private Path app(String name) {
        return project.app().resolve(name);
    }

    private static Path only(String folder, String glob) throws IOException {
        try (var found = Files.newDirectoryStream(SOURCES.resolve(folder), glob)) {
            return found.iterator().next();
        }
    }

    private static void linkTree(Path from, Path to) throws IOException {
        try (Stream<Path> all = Files.walk(from)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                linkFile(file, to.resolve(from.relativize(file)));
            }
        }
    }

    private static void linkFile(Path from, Path to) throws IOException {
        Files.createDirectories(to.getParent());
        Files.createLink(to, from);
    }

    private void freePorts() throws IOException {
        Properties ports = new Properties();
        try (var in = Files.newBufferedReader(SOURCES.resolve("deploy/local/ports.properties"))) {
            ports.load(in);
        }
        int port = FIRST_PORT + (int) (ProcessHandle.current().pid() % 10_000);
        for (String key : ports.stringPropertyNames()) {
            port = freePortAfter(port);
            ports.setProperty(key, String.valueOf(port));
        }
        Path file = project.root().resolve("deploy/local/ports.properties");
        try (var out = Files.newBufferedWriter(file)) {
            ports.store(out, null);
        }
    }

    private static int freePortAfter(int last) {
        int port = last + 1;
        while (!isFree(port)) {
            port++;
        }
        return port;
    }

    private static boolean isFree(int port) {
        try (ServerSocket socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            return socket.isBound();
        } catch (IOException e) {
            return false;
        }
    }

    int port(String key) {
        return Ports.of(project).of(key).number();
    }

    /** {@code kill -9}; returns when the process is gone. */
    void kill(String component) throws IOException {
        Path record = project.local().resolve("run").resolve(component);
        long pid = Long.parseLong(Files.readString(record).split(" ", 2)[0]);
        ProcessHandle process = ProcessHandle.of(pid).orElseThrow();
        process.destroyForcibly();
        process.onExit().join();
    }

    /** Ends everything at once: an orderly {@code down} would first write start caches, which nobody would read. */
    @Override
    public void close() throws IOException {
        List<Path> running;
        try (Stream<Path> records = Files.list(project.local().resolve("run"))) {
            running = records.toList();
        }
        for (Path record : running) {
            String first = Files.readString(record).split("[ \n]", 2)[0];
            if (first.matches("[0-9]+")) {
                ProcessHandle.of(Long.parseLong(first)).ifPresent(PackagedStack::end);
            }
        }
    }

    private static void end(ProcessHandle process) {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
        process.onExit().join();
    }
}
