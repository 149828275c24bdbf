package org.latticelapse.core.crystal.cif;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.latticelapse.core.crystal.UnitCell;
import org.latticelapse.core.crystal.symmetry.HallSymbol;
import org.latticelapse.core.crystal.symmetry.OperationText;
import org.latticelapse.core.crystal.symmetry.SpaceGroup;
import org.latticelapse.core.crystal.symmetry.SymmetryOperation;

/**
 * Reads the symmetry of a CIF data block: its list of operations, else its Hall
 * symbol, else its Hermann–Mauguin symbol, else the number of its space group.
 * A symbol or number may leave the axes or the origin open; then all settings
 * that fit the unit cell are given.
 */
final class CifSymmetry {

	/** Relative misfit of lengths that is taken for rounding. */
	private static final double TOLERANCE = 0.01;

	/** Space groups have at most 192; a cell larger than the primitive one may repeat them. */
	private static final int MAX_OPERATIONS = 2000;

	private static final String[] OPERATIONS = { "_space_group_symop_operation_xyz", "_symmetry_equiv_pos_as_xyz" };
	private static final String[] HALL = { "_space_group_name_hall", "_symmetry_space_group_name_hall" };
	private static final String[] HERMANN_MAUGUIN = { "_space_group_name_h-m_alt", "_symmetry_space_group_name_h-m",
		"_space_group_name_h-m_ref", "_space_group_name_h-m_full" };
	private static final String[] NUMBER = { "_space_group_it_number", "_symmetry_int_tables_number" };

	private final CifBlock block;
	private final UnitCell cell;

	private CifSymmetry(final CifBlock block, final UnitCell cell) {
		this.block = block;
		this.cell = cell;
	}

	/**
	 * @return the groups of operations the block can mean, the standard setting
	 *         first; P 1 if no symmetry is given
	 * @throws CifException if an operation or the space group can not be read, or
	 *           does not fit the cell
	 */
	static List<List<SymmetryOperation>> of(final CifBlock block, final UnitCell cell) throws CifException {
		return new CifSymmetry(block, cell).groups();
	}

	/** @return whether the block says anything about its symmetry. */
	static boolean isGiven(final CifBlock block) {
		return Stream.of(OPERATIONS, HALL, HERMANN_MAUGUIN, NUMBER).anyMatch(tags -> block.value(tags).isPresent());
	}

	/** @return the symbol of the space group as the file writes it, or an empty text. */
	static String symbol(final CifBlock block) {
		final Optional<CifToken> symbol = block.value(HERMANN_MAUGUIN);
		return (symbol.isPresent() ? symbol : block.value(HALL)).map(CifToken::text).orElse("");
	}

	private List<List<SymmetryOperation>> groups() throws CifException {
		for (final String tag : OPERATIONS) {
			if (!block.column(tag).isEmpty() && !block.column(tag).get(0).isMissing()) {
				return Collections.singletonList(listed(block.column(tag)));
			}
		}
		final Optional<CifToken> hall = block.value(HALL);
		if (hall.isPresent()) {
			try {
				return Collections.singletonList(checked(HallSymbol.operations(hall.get().text()), hall.get()));
			}
			catch (final IllegalArgumentException e) {
				// an odd Hall symbol does no harm where another symbol is given
				if (!block.value(HERMANN_MAUGUIN).isPresent()) throw new CifException(hall.get().line(), e.getMessage());
			}
		}
		return tabulated();
	}

	private List<SymmetryOperation> listed(final List<CifToken> tokens) throws CifException {
		if (tokens.size() > MAX_OPERATIONS) {
			throw new CifException(tokens.get(0).line(), "there are " + tokens.size() +
				" symmetry operations, more than any space group has");
		}
		final List<SymmetryOperation> operations = new ArrayList<>();
		for (final CifToken token : tokens) {
			try {
				operations.add(OperationText.parse(token.text()));
			}
			catch (final IllegalArgumentException e) {
				throw new CifException(token.line(), e.getMessage());
			}
		}
		return checked(operations, tokens.get(0));
	}

	private List<List<SymmetryOperation>> tabulated() throws CifException {
		final Optional<CifToken> symbol = block.value(HERMANN_MAUGUIN);
		final Optional<CifToken> number = block.value(NUMBER);
		if (!symbol.isPresent() && !number.isPresent()) {
			return Collections.singletonList(Collections.singletonList(SymmetryOperation.IDENTITY));
		}
		List<SpaceGroup> settings = symbol.isPresent() ? SpaceGroup.bySymbol(symbol.get().text()) : Collections.emptyList();
		if (settings.isEmpty() && number.isPresent()) {
			settings = SpaceGroup.byNumber((int) CifBlock.number(number.get()).orElse(0));
		}
		final CifToken given = symbol.orElseGet(number::get);
		if (settings.isEmpty()) {
			throw new CifException(given.line(), "the space group \"" + given.text() +
				"\" is not known: give the symmetry operations as " + OPERATIONS[0]);
		}
		return fitting(settings, given);
	}

	private List<List<SymmetryOperation>> fitting(final List<SpaceGroup> settings, final CifToken given)
		throws CifException
	{
		final List<SpaceGroup> fitting = settings.stream().filter(group -> fits(group.operations())).collect(Collectors
			.toList());
		if (fitting.isEmpty()) throw misfit(given);
		return fitting.stream().map(SpaceGroup::operations).collect(Collectors.toList());
	}

	private List<SymmetryOperation> checked(final List<SymmetryOperation> operations, final CifToken given)
		throws CifException
	{
		if (!fits(operations)) throw misfit(given);
		return operations;
	}

	private boolean fits(final List<SymmetryOperation> operations) {
		return operations.stream().allMatch(operation -> operation.fits(cell, TOLERANCE));
	}

	private CifException misfit(final CifToken given) {
		return new CifException(given.line(), "the symmetry given here does not fit the unit cell " + cell);
	}
}
