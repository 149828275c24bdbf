package org.latticelapse.command.batch;

import java.io.Closeable;
import java.util.List;
import java.util.Optional;

import org.scijava.event.EventHandler;
import org.scijava.event.EventService;
import org.scijava.event.EventSubscriber;
import org.scijava.module.event.ModuleErroredEvent;

/** Hears of commands, of whichever plugin, that end by an exception: SciJava only logs it, and the macro goes on. */
final class CommandFaults implements Closeable {

	private final EventService events;
	/** The service itself would forget them. */
	private final List<EventSubscriber<?>> subscribers;
	private volatile Throwable first;

	CommandFaults(final EventService events) {
		this.events = events;
		subscribers = events.subscribe(this);
	}

	/** @return what the first command that ended so says; empty if none did. */
	Optional<String> first() {
		return Optional.ofNullable(first).map(Throwable::toString);
	}

	@Override
	public void close() {
		events.unsubscribe(subscribers);
	}

	@EventHandler
	private void onEvent(final ModuleErroredEvent event) {
		if (first == null) first = event.getException();
	}
}
