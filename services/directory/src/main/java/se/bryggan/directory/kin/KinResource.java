package se.bryggan.directory.kin;

import io.quarkus.security.Authenticated;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import org.jboss.resteasy.reactive.Cache;
import se.bryggan.boundary.gate.Sector;
import se.bryggan.directory.register.Register;

/** The caller's own family. */
@Path("/v1/me")
@Authenticated
@Cache(noStore = true)
class KinResource {

    private final ReadKin kin;
    private final ReadChildren children;
    private final Account account;

    KinResource(ReadKin kin, ReadChildren children, Account account) {
        this.kin = kin;
        this.children = children;
        this.account = account;
    }

    @GET
    @Path("/kin")
    public KinView kin(@QueryParam("sector") @NotNull Sector sector) {
        return kin.of(Register.CONTROLLER, account.name(), sector);
    }

    @GET
    @Path("/children")
    public ChildrenView children(@QueryParam("sector") @NotNull Sector sector) {
        return children.of(Register.CONTROLLER, account.name(), sector);
    }
}
