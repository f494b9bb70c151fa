package se.bryggan.local.demo;

import se.bryggan.local.stack.Progress;

/** Has the platform read the city's registers and timetables, as it does each night; what it has read costs little. */
final class Registers {
    private final Api api;
    private final Await await;
    private final Progress progress;

    Registers(Api api, Await await, Progress progress) {
        this.api = api;
        this.await = await;
        this.progress = progress;
    }

    void readOnce() {
        progress.say("demo", "directory reads who is who");
        Api.As register = api.as("register");
        Api.expect("reading the registers", register.post("directory", "/v1/imports", null), 200, 201, 202);
        progress.say("demo", "school reads the term's attendance");
        await.until(
                "reading the term's attendance",
                () -> register.post("school", "/v1/imports", null),
                reply -> reply.status() == 200
                        && !reply.body().path("organisers").isEmpty());
    }
}
