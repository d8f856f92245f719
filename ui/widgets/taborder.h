#pragma once

class QWidget;

namespace kartoteka
{

/// Makes Tab go through everything below `root` as the eye does: in the order of the layouts, rows
/// of grids before columns, whatever the order in which the widgets were made. To be called again
/// when rows came or went.
void orderTabsByLayout(QWidget &root);

} // namespace kartoteka
