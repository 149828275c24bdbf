package org.latticelapse.io.reader.hdf5;

import java.io.IOException;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;

import org.latticelapse.io.reader.ByteSource;
import org.latticelapse.io.reader.Fields;
import org.latticelapse.io.reader.FormatException;

/** The messages that describe an object: its links, or size, type and place of its data. */
final class ObjectHeader {

	private static final int SIGNATURE = 0x5244484f;
	private static final int CONTINUATION = 0x10;

	/** The message holds only the place of another. */
	private static final int SHARED = 1 << 1;
	private static final int MOST_MESSAGES = 1 << 16;
	private static final int TIMES = 1 << 5;
	private static final int ATTRIBUTE_LIMITS = 1 << 4;
	private static final int CREATION_ORDER = 1 << 2;

	/** Where one message lies. */
	static final class Message {

		private final int type;
		private final long start;
		private final boolean elsewhere;

		private Message(final int type, final long start, final boolean elsewhere) {
			this.type = type;
			this.start = start;
			this.elsewhere = elsewhere;
		}

		long start() {
			return start;
		}
	}

	private final ByteSource file;
	private final Fields fields;
	private final long address;
	private final List<Message> messages = new ArrayList<>();

	private ObjectHeader(final ByteSource file, final long address) throws IOException {
		this.file = file;
		this.fields = file.fields(ByteOrder.LITTLE_ENDIAN);
		this.address = address;
		if (fields.i32(address) == SIGNATURE) readSecond();
		else if (fields.u8(address) == 1) readFirst();
		else throw file.error(address, "an HDF5 object header is expected here");
	}

	static ObjectHeader at(final ByteSource file, final long address) throws IOException {
		return new ObjectHeader(file, address);
	}

	/** @return the messages of a type, in order. */
	List<Message> all(final int type) {
		final List<Message> found = new ArrayList<>();
		for (final Message message : messages) {
			if (message.type == type) found.add(message);
		}
		return found;
	}

	/** @return the first message of a type; null: none. */
	Message first(final int type) {
		for (final Message message : messages) {
			if (message.type == type) return message;
		}
		return null;
	}

	/**
	 * @param what what the message states, for the error
	 * @throws FormatException if there is none
	 */
	Message require(final int type, final String what) throws FormatException {
		final Message message = first(type);
		if (message == null) throw file.error(address, "the HDF5 object states no " + what);
		if (message.elsewhere) throw file.error(message.start, "the " + what + " of an HDF5 object lies elsewhere: not read");
		return message;
	}

	private void readFirst() throws IOException {
		readBlocks(address + 16, fields.u32(address + 8), 8, false);
	}

	private void readSecond() throws IOException {
		final int flags = fields.u8(address + 5);
		long at = address + 6;
		if ((flags & TIMES) != 0) at += 16;
		if ((flags & ATTRIBUTE_LIMITS) != 0) at += 4;
		final int width = 1 << (flags & 3);
		final long length = width == 1 ? fields.u8(at) : width == 2 ? fields.u16(at) : width == 4 ? fields.u32(at)
			: fields.i64(at);
		readBlocks(at + width, length, (flags & CREATION_ORDER) != 0 ? 6 : 4, true);
	}

	/** Blocks that continue each other in a circle end at the limit of messages. */
	private void readBlocks(final long start, final long length, final int prefix, final boolean second)
		throws IOException
	{
		readBlock(start, length, prefix, second);
		for (int i = 0; i < messages.size(); i++) {
			final Message message = messages.get(i);
			if (message.type != CONTINUATION) continue;
			final long next = fields.i64(message.start);
			final long bytes = fields.i64(message.start + 8);
			if (second) readBlock(next + 4, bytes - 8, prefix, true);
			else readBlock(next, bytes, prefix, false);
		}
	}

	private void readBlock(final long start, final long length, final int prefix, final boolean second)
		throws IOException
	{
		file.require(start, length, 1);
		for (long at = start; at + prefix <= start + length;) {
			final int type = second ? fields.u8(at) : fields.u16(at);
			final int bytes = fields.u16(at + (second ? 1 : 2));
			if (at + prefix + bytes > start + length) throw file.error(at, "an HDF5 message is longer than its block");
			if (messages.size() >= MOST_MESSAGES) throw file.error(at, "there are too many HDF5 messages");
			messages.add(new Message(type, at + prefix, (fields.u8(at + (second ? 3 : 4)) & SHARED) != 0));
			at += prefix + bytes;
		}
	}
}
