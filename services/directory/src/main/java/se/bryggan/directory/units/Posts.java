package se.bryggan.directory.units;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;

/** Takes over the posts that the source states. Works inside an act of the register only. */
@ApplicationScoped
public class Posts {

    private final PostRows rows;

    Posts(PostRows rows) {
        this.rows = rows;
    }

    /** Keeps the posts, which are all that there are: one that is not stated any more is gone. */
    public Units.Kept keepAll(Collection<PostEntry> entries) {
        Set<String> stated = entries.stream().map(PostEntry::login).collect(Collectors.toSet());
        rows.listAll().stream().filter(post -> !stated.contains(post.login())).forEach(rows::delete);
        int added = 0;
        int changed = 0;
        for (PostEntry entry : entries) {
            Post former = rows.findById(entry.login());
            Post post = former == null ? new Post(entry.login()) : former;
            boolean news = post.state(entry);
            if (former == null) {
                rows.persist(post);
                added++;
            } else if (news) {
                changed++;
            }
        }
        return new Units.Kept(added, changed);
    }
}
