package se.bryggan.boundary.http;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Name, version and state of the API (Digg's REST API profile, VER.06). */
@Path("/api-info")
class ApiInfoResource {

    private final String name;
    private final String version;

    ApiInfoResource(
            @ConfigProperty(name = "quarkus.application.name") String name,
            @ConfigProperty(name = "quarkus.application.version") String version) {
        this.name = name;
        this.version = version;
    }

    @GET
    @PermitAll
    public ApiInfo info() {
        return new ApiInfo(name, version, "v1", "active", "/q/openapi");
    }

    record ApiInfo(String apiName, String apiVersion, String pathVersion, String apiStatus, String apiDocumentation) {}
}
