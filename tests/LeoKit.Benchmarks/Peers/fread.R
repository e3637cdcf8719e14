suppressMessages(library(data.table))
setDTthreads(2)
path <- commandArgs(trailingOnly = TRUE)[1]
start <- proc.time()[["elapsed"]]
table <- fread(path, na.strings = "")
seconds <- proc.time()[["elapsed"]] - start
peak <- as.numeric(sub("[^0-9]*([0-9]+).*", "\\1", grep("VmHWM", readLines("/proc/self/status"), value = TRUE))) * 1024 / 1e6
cat(sprintf("%.4f %.0f %d\n", seconds, peak, nrow(table)))
