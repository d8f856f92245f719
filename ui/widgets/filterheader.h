#pragma once

#include <QHeaderView>

#include <vector>

class QLineEdit;

namespace kartoteka
{

/// The head of a table that has, when it is asked for, a line below each column to filter it by.
/// The lines follow their columns when these are moved, sized, hidden or scrolled. What is typed
/// means nothing here. The first columns may be frozen: they stay at the left while the others are
/// scrolled below them. Thread of the window.
class FilterHeader : public QHeaderView
{
    Q_OBJECT
public:
    explicit FilterHeader(QWidget *parent = nullptr);

    /// The line of one column; without a name it has none.
    struct Line {
        QString key; ///< the line is named "columnFilter_<key>"
        QString name;
        QString advice; ///< tool tip
    };
    /// By logical column. Texts stay with their keys.
    void setLines(const std::vector<Line> &lines);
    void setFilterRow(bool isShown);
    bool hasFilterRow() const { return m_isShown; }

    QString typed(const QString &key) const;
    void setTyped(const QString &key, const QString &text);
    /// The line gets a red edge and says what is wrong; nothing = it is right again.
    void setProblem(const QString &key, const QString &problem);
    /// The keyboard goes to the line of this column, or else to the first that has one.
    void focusLine(int column);

    /// The lines go where their columns are; for the table, when it scrolls sideways.
    void place();

    /// How many of the shown columns, from the left, stay when the others are scrolled.
    void setFrozenCount(int count);
    int frozenCount() const { return m_frozenCount; }
    /// The frozen columns by logical column, as many as leave room for the others.
    std::vector<int> frozenColumns() const;
    /// Their width in pixels.
    int frozenWidth() const;
    /// Where a column of the content, counted from its left edge, is when it is seen at `x`.
    int contentPosition(int x) const;
    /// The logical column seen at `x`; -1 = none.
    int columnSeenAt(int x) const { return logicalIndexAt(contentPosition(x) - offset()); }

    QSize sizeHint() const override;

signals:
    void edited();
    /// Enter: what is typed counts at once.
    void entered();
    /// Down, or Esc in an empty line: the keyboard goes to the rows.
    void left();
    /// A line got the focus; its column has to be in sight.
    void columnWanted(int column);

protected:
    void updateGeometries() override;
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;

private:
    class Strip;
    struct Field {
        Line line;
        QLineEdit *edit = nullptr;
    };

    void placeLine(const Field &field, int section);
    QLineEdit *makeEdit(const QString &key);
    const Field *find(const QString &key) const;
    void orderTabs();
    static void showTip(const Field &field, const QString &problem);

    Strip *m_strip;
    Strip *m_frozenGround;       ///< what is scrolled goes below it
    std::vector<Field> m_fields; ///< by logical column
    bool m_isShown = false;
    int m_frozenCount = 0;
    bool m_isSizing = false; ///< a column is being made wider
    int m_sizedFrom = 0;     ///< how far what is seen and the content were apart then
};

} // namespace kartoteka
