package org.latticelapse.io.reader.hdf5;

import io.jhdf.Constants;
import io.jhdf.FractalHeap;
import io.jhdf.GroupSymbolTableNode;
import io.jhdf.LocalHeap;
import io.jhdf.ObjectHeader;
import io.jhdf.SymbolTableEntry;
import io.jhdf.Utils;
import io.jhdf.btree.BTreeV1;
import io.jhdf.btree.BTreeV2;
import io.jhdf.btree.record.LinkNameForIndexedGroupRecord;
import io.jhdf.object.message.LinkInfoMessage;
import io.jhdf.object.message.LinkMessage;
import io.jhdf.object.message.SymbolTableMessage;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.latticelapse.io.reader.FormatException;

/** A group: names and the objects they stand for. Links by name and to other files are left out. */
public final class Hdf5Group {

	private static final int BY_NAME = 2;

	private final BoundedStorage storage;
	private final Map<String, Long> children;

	Hdf5Group(final BoundedStorage storage, final long address) throws FormatException {
		this.storage = storage;
		children = storage.walk(() -> children(ObjectHeader.readObjectHeader(storage, address)));
	}

	/** @return the names in it, in their order. */
	public List<String> names() {
		return new ArrayList<>(children.keySet());
	}

	/** @return whether it has something of this name. */
	public boolean has(final String name) {
		return children.containsKey(name);
	}

	/**
	 * @return the group of this name
	 * @throws FormatException if there is none
	 */
	public Hdf5Group group(final String name) throws IOException {
		return new Hdf5Group(storage, address(name));
	}

	/**
	 * @return the data set of this name
	 * @throws FormatException if there is none, or it is of a kind that is not read
	 */
	public Hdf5Dataset dataset(final String name) throws IOException {
		return new Hdf5Dataset(storage, address(name));
	}

	private long address(final String name) throws FormatException {
		final Long address = children.get(name);
		if (address == null) throw storage.file().error(-1, "the HDF5 file has no " + name);
		return address;
	}

	private Map<String, Long> children(final ObjectHeader header) {
		if (header.hasMessageOfType(SymbolTableMessage.class)) {
			return listed(header.getMessageOfType(SymbolTableMessage.class));
		}
		final Map<String, Long> found = new TreeMap<>();
		for (final LinkMessage link : links(header)) {
			if (link.getLinkType() == LinkMessage.LinkType.HARD) found.put(link.getLinkName(), link.getHardLinkAddress());
		}
		return found;
	}

	/** Names in a heap, found by a tree. */
	private Map<String, Long> listed(final SymbolTableMessage table) {
		final Map<String, Long> found = new TreeMap<>();
		final ByteBuffer names = new LocalHeap(storage, table.getLocalHeapAddress()).getDataBuffer();
		for (final long node : BTreeV1.createGroupBTree(storage, table.getBTreeAddress()).getChildAddresses()) {
			for (final SymbolTableEntry entry : new GroupSymbolTableNode(storage, node).getSymbolTableEntries()) {
				names.position(entry.getLinkNameOffset());
				if (entry.getCacheType() != BY_NAME) found.put(Utils.readUntilNull(names), entry.getObjectHeaderAddress());
			}
		}
		return found;
	}

	/** Of few members in the group's header, of many in a heap. */
	private List<LinkMessage> links(final ObjectHeader header) {
		final LinkInfoMessage info = header.getMessageOfType(LinkInfoMessage.class);
		final long tree = info.getBTreeNameIndexAddress();
		if (tree == Constants.UNDEFINED_ADDRESS) return header.getMessagesOfType(LinkMessage.class);
		storage.requireFew(tree + ChunkIndices.TREE_COUNT);
		final FractalHeap heap = new FractalHeap(storage, info.getFractalHeapAddress());
		final List<LinkMessage> links = new ArrayList<>();
		for (final LinkNameForIndexedGroupRecord name : new BTreeV2<LinkNameForIndexedGroupRecord>(storage, tree)
			.getRecords())
		{
			links.add(LinkMessage.fromBuffer(heap.getId(name.getId()), storage.getSuperblock()));
		}
		return links;
	}
}
