package se.bryggan.school.plan;

import com.fasterxml.jackson.annotation.JsonInclude;
import se.bryggan.contracts.content.SipPartContent;

/** What a part says: the school's own actions, and with consent to that ({@code null} without) the whole plan. */
record PartContent(
        SipPartContent own,
        @JsonInclude(JsonInclude.Include.NON_NULL) SipPartContent whole) {}
