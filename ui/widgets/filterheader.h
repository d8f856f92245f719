#pragma once

#include <QHeaderView>

#include <vector>

class QLineEdit;

namespace kartoteka
{

/// The head of a table that has, when it is asked for, a line below each column to filter it by.
/// The lines follow their columns when these are moved, sized, hidden or scrolled. What is typed
/// means nothing here. Thread of the window.
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

private:
    class Strip;
    struct Field {
        Line line;
        QLineEdit *edit = nullptr;
    };

    QLineEdit *makeEdit(const QString &key);
    const Field *find(const QString &key) const;
    void orderTabs();
    static void showTip(const Field &field, const QString &problem);

    Strip *m_strip;
    std::vector<Field> m_fields; ///< by logical column
    bool m_isShown = false;
};

} // namespace kartoteka
