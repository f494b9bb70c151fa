/** The few HTTP manners that the stand-ins share: bearer tokens, filters, opaque page tokens, errors as code and message. */
package se.bryggan.city.http;
