package se.bryggan.local.mail;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import se.bryggan.local.stack.Component;
import se.bryggan.local.stack.Http;
import se.bryggan.local.stack.Launch;
import se.bryggan.local.stack.Ports;
import se.bryggan.local.stack.Progress;
import se.bryggan.local.stack.Project;

/** The process that takes every e-mail of the stack and lets none out. */
public final class MailServer implements Component {
    private final Project project;
    private final Ports.Port smtp;
    private final Ports.Port web;

    public MailServer(Project project, Ports ports) {
        this.project = project;
        this.smtp = ports.of("mail");
        this.web = ports.of("mail.web");
    }

    @Override
    public String name() {
        return "mail";
    }

    @Override
    public List<Ports.Port> ports() {
        return List.of(smtp, web);
    }

    @Override
    public Launch prepare(Progress progress) {
        List<String> command = new ArrayList<>(Launch.java(96));
        command.addAll(List.of(
                "-Dbryggan.log=" + project.log("mail.log"),
                "-cp",
                project.app().resolve("local") + "/*",
                MailCatcher.class.getName(),
                String.valueOf(smtp.number()),
                String.valueOf(web.number())));
        return Launch.of(command, Map.of());
    }

    @Override
    public boolean ready() throws IOException, InterruptedException {
        return Http.answers("http://127.0.0.1:" + web.number() + "/messages");
    }
}
