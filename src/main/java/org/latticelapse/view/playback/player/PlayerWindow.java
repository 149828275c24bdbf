package org.latticelapse.view.playback.player;

import ij.ImagePlus;
import ij.WindowManager;

import java.awt.BorderLayout;
import java.awt.Dimension;
import java.awt.EventQueue;
import java.awt.Frame;
import java.awt.GraphicsEnvironment;
import java.awt.Rectangle;
import java.awt.event.ComponentAdapter;
import java.awt.event.ComponentEvent;
import java.awt.event.WindowAdapter;
import java.awt.event.WindowEvent;
import java.awt.image.BufferedImage;
import java.util.List;

import javax.swing.JFrame;
import javax.swing.JOptionPane;
import javax.swing.JPanel;
import javax.swing.JPopupMenu;

import org.latticelapse.view.ImageName;
import org.latticelapse.view.ProjectInfo;
import org.latticelapse.view.playback.DrawnMovie;
import org.latticelapse.view.playback.Playback;
import org.latticelapse.view.playback.PlaybackRequest;
import org.latticelapse.view.playback.export.MovieOutput;

/**
 * The player's window on a movie. It blocks nothing, shares the movie with
 * ImageJ's own window, closes with it, and leaves nothing behind.
 */
public final class PlayerWindow extends JFrame implements PlayerView, PlayerActions {

	/** Narrower images are enlarged in a saved movie, pixels. */
	private static final int LEAST_MOVIE = 640;

	private static final double PART_OF_SCREEN = 0.7;
	private static final double LARGEST_SCALE = 2;
	private static final int LEAST_WIDTH = 800;
	private static final int LEAST_HEIGHT = 420;

	private final transient ImagePlus image;
	private final transient Player player;
	private final transient PlayerKeys keys;
	private final PlayerCanvas canvas = new PlayerCanvas();
	private final DoseSlider slider;
	private final PlayerControls controls;
	private final transient ImageWatch watch;
	private transient MovieSaving saving;

	private PlayerWindow(final ImagePlus image, final PlaybackRequest request, final Playback playback) {
		super("Dose-Annotated Playback of " + image.getTitle());
		this.image = image;
		player = new Player(image, request, playback, this);
		slider = new DoseSlider(player::seek);
		controls = new PlayerControls(player, this);
		keys = PlayerKeys.of(getRootPane(), player, controls, this);
		watch = new ImageWatch(image, player::reload, this::close);
		layOut();
		listen();
	}

	/**
	 * Opens the player on a movie, in place of one that is open on it.
	 *
	 * @return what the user should know about the doses, one sentence each
	 * @throws IllegalArgumentException if what is asked for is impossible, with a
	 *           sentence that says what to do
	 */
	public static List<String> open(final ImagePlus image, final PlaybackRequest request) {
		final Playback playback = Playback.of(image, request);
		request.clock(playback.timeline());
		EventQueue.invokeLater(() -> {
			closeAll(image);
			final PlayerWindow window = new PlayerWindow(image, request, playback);
			window.setVisible(true);
			window.getRootPane().requestFocusInWindow();
			window.player.redraw();
		});
		return playback.timeline().track().warnings();
	}

	@Override
	public void show(final int picture, final BufferedImage drawn) {
		canvas.show(player.playback(), picture, drawn);
	}

	@Override
	public void tell(final String sentence) {
		canvas.show(sentence);
	}

	@Override
	public void stateChanged() {
		slider.show(player.head().picture());
		controls.update();
	}

	@Override
	public void annotationChanged() {
		canvas.annotate(player.playback(), player.isAnnotated());
		controls.update();
	}

	@Override
	public void movieChanged() {
		slider.show(player.playback());
		stateChanged();
	}

	@Override
	public double pictureWidth() {
		return Math.max(1, canvas.pictureWidth(player.playback().pictures()));
	}

	@Override
	public void openAnnotationMenu() {
		final JPopupMenu menu = AnnotationMenu.of(player);
		menu.show(controls.annotationButton(), 0, -menu.getPreferredSize().height);
	}

	@Override
	public void saveMovie() {
		if (saving != null) {
			saving.cancel();
			return;
		}
		MovieChooser.ask(this, ImageName.of(image.getTitle())).ifPresent(this::save);
	}

	@Override
	public void showKeys() {
		JOptionPane.showMessageDialog(this, keys.asHtml(), "Keys of the player", JOptionPane.PLAIN_MESSAGE);
	}

	@Override
	public void close() {
		if (saving != null) saving.cancel();
		player.close();
		watch.end();
		WindowManager.removeWindow((Frame) this);
		dispose();
	}

	/** @return what the window shows. */
	Player player() {
		return player;
	}

	/** @return the picture that can be seen; −1: none yet. */
	int visiblePicture() {
		return canvas.picture();
	}

	private void layOut() {
		final JPanel below = new JPanel(new BorderLayout());
		below.setBackground(PlayerColors.GROUND);
		below.add(slider, BorderLayout.NORTH);
		below.add(controls, BorderLayout.CENTER);
		final JPanel content = new JPanel(new BorderLayout());
		content.setBackground(PlayerColors.GROUND);
		content.add(canvas, BorderLayout.CENTER);
		content.add(below, BorderLayout.SOUTH);
		slider.show(player.playback());
		controls.update();
		final Rectangle screen = GraphicsEnvironment.getLocalGraphicsEnvironment().getMaximumWindowBounds();
		final double scale = Math.min(LARGEST_SCALE, PART_OF_SCREEN * Math.min(screen.width / (double) image.getWidth(),
			screen.height / (double) image.getHeight()));
		canvas.setPreferredSize(new Dimension(Math.max(LEAST_WIDTH, (int) (scale * image.getWidth())), (int) (scale * image
			.getHeight())));
		setContentPane(content);
		pack();
		setMinimumSize(new Dimension(LEAST_WIDTH, LEAST_HEIGHT));
		setLocationByPlatform(true);
	}

	private void listen() {
		setDefaultCloseOperation(DO_NOTHING_ON_CLOSE);
		addWindowListener(new WindowAdapter() {

			@Override
			public void windowClosing(final WindowEvent event) {
				close();
			}
		});
		canvas.addComponentListener(new ComponentAdapter() {

			@Override
			public void componentResized(final ComponentEvent event) {
				player.redraw();
			}
		});
		watch.begin();
		WindowManager.addWindow((Frame) this);
	}

	private void save(final String path) {
		try {
			final Playback playback = player.playback();
			final MovieOutput output = MovieOutput.of(image, path, "LatticeLapse " + ProjectInfo.version() +
				", Dose-Annotated Playback\n" + playback.sources());
			// On a small image the text would be large and coarse.
			final int width = image.getWidth() * Math.max(1, (int) Math.ceil((double) LEAST_MOVIE / image.getWidth()));
			saving = MovieSaving.start(output, new DrawnMovie(playback, player.request().clock(playback.timeline()), width),
				this::showSaving);
		}
		catch (final IllegalArgumentException e) {
			tell(e.getMessage());
		}
	}

	private void showSaving(final int percent) {
		if (percent < 0) saving = null;
		controls.showSaving(percent);
	}

	private static void closeAll(final ImagePlus image) {
		for (final Frame frame : WindowManager.getNonImageWindows()) {
			if (frame instanceof PlayerWindow && ((PlayerWindow) frame).image == image) ((PlayerWindow) frame).close();
		}
	}
}
