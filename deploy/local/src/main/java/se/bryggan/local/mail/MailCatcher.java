package se.bryggan.local.mail;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.logging.FileHandler;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;
import java.util.stream.Stream;

/** Takes e-mail on one port of 127.0.0.1 and shows it on another: {@code /} for people, {@code /messages} as JSON. */
public final class MailCatcher {
    private static final int LOG_BYTES = 1 << 20;

    private MailCatcher() {}

    /** Arguments: SMTP port, web port. */
    public static void main(String... ports) throws IOException {
        logToFile(System.getProperty("bryggan.log"));
        GreenMail mail = new GreenMail(new ServerSetup(Integer.parseInt(ports[0]), "127.0.0.1", "smtp"));
        mail.start();
        show(mail, new InetSocketAddress(InetAddress.getLoopbackAddress(), Integer.parseInt(ports[1])));
        Logger.getLogger(MailCatcher.class.getName())
                .info("e-mail is taken on port " + ports[0] + " and shown on port " + ports[1]);
    }

    static HttpServer show(GreenMail mail, InetSocketAddress address) throws IOException {
        HttpServer web = HttpServer.create(address, 0);
        MailView view = new MailView(() -> caught(mail));
        web.createContext("/messages", view::json);
        web.createContext("/", view::page);
        web.start();
        return web;
    }

    private static List<CaughtMail> caught(GreenMail mail) {
        return Stream.of(mail.getReceivedMessages()).map(CaughtMail::of).toList();
    }

    private static void logToFile(String file) throws IOException {
        FileHandler handler = new FileHandler(file.replace("%", "%%"), LOG_BYTES, 1, true);
        handler.setFormatter(new SimpleFormatter());
        Logger.getLogger("").addHandler(handler);
    }
}
