package se.bryggan.directory.units;

import jakarta.enterprise.context.ApplicationScoped;
import se.bryggan.boundary.gate.Controller;
import se.bryggan.boundary.gate.Guarded;

/** Tells a service, at the moment of sending, where a role at a unit is reached. */
@ApplicationScoped
class ReadPosts {

    private final PostRows rows;

    ReadPosts(PostRows rows) {
        this.rows = rows;
    }

    /**
     * The posts at the unit, of one role or of all; none for a unit that does not exist. The code of an authority stands
     * for the posts that cover it as a whole.
     */
    @Guarded("post.list")
    PostList at(Controller register, String unit, String role) {
        return new PostList(rows.at(unit, role).stream().map(Post::address).toList());
    }
}
