package se.bryggan.directory.units;

import java.util.List;

/** The posts at a unit. */
record PostList(List<PostAddress> posts) {

    PostList {
        posts = List.copyOf(posts);
    }
}
