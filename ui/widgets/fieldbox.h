#pragma once

#include "widgets/fieldview.h"

namespace kartoteka
{

/// The painted part of a FieldView: caption and value, hairline under the mouse, and the place of
/// the editor, which begins where the value stood.
class FieldBox : public QWidget
{
    Q_OBJECT
public:
    FieldBox(FieldView &view, FieldView::Caption caption);

    void setCaption(const QString &caption);
    void setText(const QString &text, bool isLong);
    void setChips(const QStringList &chips);
    void setLink(const QUrl &link);
    void place(FieldEditor *editor);
    /// The value changed under the person's eyes; `tip` says who did it. Until it is looked at.
    void setMark(const QString &tip);
    bool isMarked() const { return !m_mark.isEmpty(); }

    QString text() const { return m_text; }
    FieldView &view() const { return m_view; }
    /// To the next or previous stop of the keyboard.
    bool stepFocus(bool isForward) { return focusNextPrevChild(isForward); }

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QRect captionPlace() const;
    QString emptyText() const;
    QRect valuePlace() const;
    bool isOnLink(const QPoint &position) const;
    void paintValue(QPainter &painter) const;
    void fit();
    void describe();

    FieldView &m_view;
    FieldView::Caption m_captionPlace;
    QString m_caption;
    QString m_text;
    QStringList m_chips;
    QUrl m_link;
    QString m_mark;
    bool m_isLong = false;
    FieldEditor *m_editor = nullptr;
};

} // namespace kartoteka
