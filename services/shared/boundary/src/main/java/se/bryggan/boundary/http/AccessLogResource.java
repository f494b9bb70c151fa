package se.bryggan.boundary.http;

import io.quarkus.security.Authenticated;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import se.bryggan.boundary.accesslog.AccessLogPage;
import se.bryggan.boundary.accesslog.LogOf;
import se.bryggan.boundary.accesslog.ReadAccessLog;
import se.bryggan.boundary.disclosure.Branch;
import se.bryggan.boundary.gate.Controller;

/** The citizen's access log (loggutdrag) at one branch of an authority. */
@Path("/v1/access-log")
@Authenticated
class AccessLogResource {

    private final ReadAccessLog log;

    AccessLogResource(ReadAccessLog log) {
        this.log = log;
    }

    @GET
    public AccessLogPage read(
            @QueryParam("subject") @NotNull UUID subject,
            @QueryParam("authority") @NotNull String authority,
            @QueryParam("branch") @NotNull Branch branch,
            @QueryParam("after") UUID after,
            @QueryParam("limit") @DefaultValue("20") int limit) {
        Page.demand(1, limit);
        var holder = new Controller(authority, branch);
        return switch (log.read(new LogOf(subject, holder), holder, after, limit)) {
            case ReadAccessLog.Read read -> read.page();
            case ReadAccessLog.NoSuchEntry none -> throw new Refused(422, "invalid-page");
        };
    }
}
