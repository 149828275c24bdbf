// Writes a movie with dose, dose rate, time and the damage of the phases drawn
// in, three times: as AVI at ten frames a second, as GIF with pictures of equal
// dose, and as the overlay of a TIFF whose pixels stay as they are. The argument
// is the folder for them; the movie is the plugin's own sample.

folder = getArgument();
if (folder == "") folder = "playback-output";
File.makeDirectory(folder);
run("HRTEM movie of LiF decomposing (LatticeLapse)");
name = getTitle();

// Options that are not given have their defaults:
//   phases=[LiF, Li2CO3] criticaldoses=[] temperature=auto position=topleft
//   content=[time, rate, dose, bars, criteria, scalebar] font=SansSerif
//   fontsize=0 speed=10 speedunit=frames/s dosebin=0 binning=mean annotate=false
//   output=[] width=0 saveto=[]
run("Dose-Annotated Playback...", "phases=[LiF, Li] output=[" + folder + "/" + name + ".avi] width=512");

// Each picture is the mean of the frames of 100 e/A2, and 100 e/A2 pass in a second.
run("Dose-Annotated Playback...", "dosebin=100 speed=100 speedunit=e/A2/s width=384 output=[" + folder + "/" + name +
	".gif]");

run("Dose-Annotated Playback...", "annotate=true content=[time, dose, bars] position=bottomleft");
saveAs("Tiff", folder + "/" + name + ".tif");
print("Movies: " + folder);
