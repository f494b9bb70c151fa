package se.bryggan.boundary.http;

import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** No answer is kept by a browser or on the way: most are about a child. */
class NoStore {

    @ServerResponseFilter
    void forbidKeeping(ContainerResponseContext answer) {
        answer.getHeaders().putSingle(HttpHeaders.CACHE_CONTROL, "no-store");
    }
}
